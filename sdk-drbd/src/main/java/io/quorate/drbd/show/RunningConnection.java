package io.quorate.drbd.show;

import io.quorate.core.option.Options;
import io.quorate.drbd.model.PeerVolume;
import io.quorate.drbd.status.ConnectionState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One connection of a resource as it is configured in the kernel.
 *
 * @param peerNodeId the peer's node-id; absent in 8.x
 * @param name of the peer; absent in 8.x
 * @param state of the connection; absent where the release does not print it: some releases of 9 print it always, later
 *     ones only for {@code StandAlone}
 * @param paths the ways to the peer
 * @param net options; the name, which is printed among them, left aside
 * @param volumes options of single volumes towards the peer
 * @param more statements that are not known here, as they were printed
 */
public record RunningConnection(
    OptionalInt peerNodeId,
    Optional<String> name,
    Optional<ConnectionState> state,
    List<RunningPath> paths,
    Options net,
    List<PeerVolume> volumes,
    Map<String, String> more) {
  /** Copies the collections. */
  public RunningConnection {
    paths = List.copyOf(paths);
    volumes = List.copyOf(volumes);
    more = Map.copyOf(more);
  }
}
