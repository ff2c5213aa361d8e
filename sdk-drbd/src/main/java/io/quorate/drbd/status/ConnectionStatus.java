package io.quorate.drbd.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The connection to one peer.
 *
 * @param name of the peer; always {@code peer} in 8.4
 * @param peerNodeId the peer's node-id
 * @param state of the connection
 * @param peerRole the peer's role
 * @param congested whether the send buffer is full
 * @param tls whether it is encrypted
 * @param apInFlight application data on the way, in sectors
 * @param rsInFlight resync data on the way, in sectors
 * @param peerDevices the volumes on the peer
 * @param paths the ways to the peer
 * @param more fields that are not known here, as they were printed
 */
public record ConnectionStatus(
    String name,
    OptionalInt peerNodeId,
    ConnectionState state,
    Role peerRole,
    Optional<Boolean> congested,
    Optional<Boolean> tls,
    OptionalLong apInFlight,
    OptionalLong rsInFlight,
    List<PeerDeviceStatus> peerDevices,
    List<PathStatus> paths,
    Map<String, String> more) {
  /** Copies the collections. */
  public ConnectionStatus {
    peerDevices = List.copyOf(peerDevices);
    paths = List.copyOf(paths);
    more = Map.copyOf(more);
  }

  /** A volume on the peer. */
  public Optional<PeerDeviceStatus> peerDevice(int volume) {
    return peerDevices.stream().filter(device -> device.volume() == volume).findFirst();
  }

  /** Whether the peer is connected and all its disks are UpToDate, or missing on purpose. */
  public boolean isHealthy() {
    return state == ConnectionState.CONNECTED
        && peerDevices.stream().allMatch(PeerDeviceStatus::isHealthy);
  }
}
