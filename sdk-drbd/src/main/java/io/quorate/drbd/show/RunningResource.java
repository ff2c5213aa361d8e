package io.quorate.drbd.show;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One resource as it runs on this node.
 *
 * @param name its name; absent up to 8.3, where the tool shows one minor
 * @param nodeId this node's id; absent in 8.x
 * @param options of the resource
 * @param syncer the section {@code syncer} of 8.0 to 8.3; empty in later releases
 * @param volumes the devices on this node
 * @param connections to the peers; in 8.x at most one, without node-id and name
 * @param more statements that are not known here, as they were printed
 * @param origin where it was read from
 */
public record RunningResource(
    Optional<String> name,
    OptionalInt nodeId,
    Options options,
    Options syncer,
    List<RunningVolume> volumes,
    List<RunningConnection> connections,
    Map<String, String> more,
    Origin origin) {
  /** Copies the collections. */
  public RunningResource {
    volumes = List.copyOf(volumes);
    connections = List.copyOf(connections);
    more = Map.copyOf(more);
  }

  /** The volume of a number. */
  public Optional<RunningVolume> volume(int number) {
    return volumes.stream().filter(volume -> volume.number() == number).findFirst();
  }

  /** The connection to a peer by its name. */
  public Optional<RunningConnection> connection(String peer) {
    return connections.stream()
        .filter(connection -> connection.name().filter(peer::equals).isPresent())
        .findFirst();
  }

  /** The connection to a peer by its node-id. */
  public Optional<RunningConnection> connection(int peerNodeId) {
    return connections.stream()
        .filter(connection -> connection.peerNodeId().equals(OptionalInt.of(peerNodeId)))
        .findFirst();
  }
}
