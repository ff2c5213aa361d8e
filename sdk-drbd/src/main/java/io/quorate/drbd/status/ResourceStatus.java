package io.quorate.drbd.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One resource.
 *
 * @param name its name; for {@code /proc/drbd}, which has none, {@code minor-N}
 * @param nodeId its id on this node
 * @param role its role on this node
 * @param suspended why its I/O is suspended; empty when it is not
 * @param forceIoFailures whether I/O fails because quorum was lost and {@code secondary --force} was used
 * @param writeOrdering {@code none}, {@code drain}, {@code flush} or {@code barrier}
 * @param mayPromote whether it may be made Primary; events only
 * @param promotionScore the higher, the better a Primary; events only
 * @param devices its volumes on this node
 * @param connections to its peers
 * @param more fields that are not known here, as they were printed
 */
public record ResourceStatus(
    String name,
    OptionalInt nodeId,
    Role role,
    Set<Suspension> suspended,
    boolean forceIoFailures,
    Optional<String> writeOrdering,
    Optional<Boolean> mayPromote,
    OptionalInt promotionScore,
    List<DeviceStatus> devices,
    List<ConnectionStatus> connections,
    Map<String, String> more) {
  /** Copies the collections. */
  public ResourceStatus {
    suspended = Set.copyOf(suspended);
    devices = List.copyOf(devices);
    connections = List.copyOf(connections);
    more = Map.copyOf(more);
  }

  /** The device of a volume. */
  public Optional<DeviceStatus> device(int volume) {
    return devices.stream().filter(device -> device.volume() == volume).findFirst();
  }

  /** The connection to a peer. */
  public Optional<ConnectionStatus> connection(String peer) {
    return connections.stream().filter(connection -> connection.name().equals(peer)).findFirst();
  }

  /** Whether every disk here and on every peer is UpToDate or meant to be missing, and every peer is connected. */
  public boolean isHealthy() {
    return suspended.isEmpty()
        && !forceIoFailures
        && devices.stream().allMatch(DeviceStatus::isHealthy)
        && connections.stream().allMatch(ConnectionStatus::isHealthy);
  }
}
