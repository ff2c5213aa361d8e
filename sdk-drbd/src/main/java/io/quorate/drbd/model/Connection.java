package io.quorate.drbd.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A {@code connection} section: two hosts and how they talk; release 9.
 *
 * @param name deprecated, the tool ignores it
 * @param endpoints the two ends when there is one path that is not written as {@code path}
 * @param paths the {@code path} sections
 * @param net options of this connection
 * @param disk peer-device options of all its volumes
 * @param volumes peer-device options of single volumes
 * @param peerNodeId {@code _peer_node_id}: only in the output of {@code drbdsetup show}
 * @param standalone {@code _is_standalone}: only in the output of {@code drbdsetup show}
 * @param origin where it was read from
 */
@Value.Builder
public record Connection(
    Optional<String> name,
    List<Endpoint> endpoints,
    List<Path> paths,
    Options net,
    Options disk,
    List<PeerVolume> volumes,
    OptionalInt peerNodeId,
    boolean standalone,
    Origin origin)
    implements WithConnection {
  /** Copies the lists. */
  public Connection {
    endpoints = List.copyOf(endpoints);
    paths = List.copyOf(paths);
    volumes = List.copyOf(volumes);
  }

  /** A builder of a connection without ends. */
  public static ConnectionBuilder builder() {
    return new ConnectionBuilder()
        .net(Options.none())
        .disk(Options.none())
        .standalone(false)
        .origin(Origin.none());
  }

  /** A builder of a connection between two hosts. */
  public static ConnectionBuilder between(String host, String other) {
    return builder().addEndpoints(Endpoint.host(host), Endpoint.host(other));
  }
}
