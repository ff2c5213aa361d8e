package io.quorate.drbd.splitbrain;

import io.quorate.drbd.DrbdClient;
import io.quorate.drbd.metadata.GenerationIdentifiers;
import io.quorate.drbd.status.ConnectionState;
import io.quorate.drbd.status.ConnectionStatus;
import io.quorate.drbd.status.DeviceStatus;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.DrbdEvents;
import io.quorate.drbd.status.ResourceStatus;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one node says of a resource.
 *
 * @param node the node's name, as its peers call it
 * @param status the resource's state there
 * @param generations the identifiers of its data towards peers, as far as they were read
 * @param splitBrainWith the peers for which it called its handler {@code split-brain} or {@code initial-split-brain}
 */
public record NodeReport(
    String node,
    ResourceStatus status,
    Map<PeerVolume, GenerationIdentifiers> generations,
    Set<String> splitBrainWith) {
  /** The name that release 8.4 gives the one peer that it can have. */
  private static final String ONLY_PEER = "peer";

  /**
   * A volume as one peer has it.
   *
   * @param peer the peer's name
   * @param volume its number
   */
  public record PeerVolume(String peer, int volume) {}

  /** Copies the collections. */
  public NodeReport {
    generations = Map.copyOf(generations);
    splitBrainWith = Set.copyOf(splitBrainWith);
  }

  /** A report that knows the state alone. */
  public static NodeReport of(String node, ResourceStatus status) {
    return new NodeReport(node, status, Map.of(), Set.of());
  }

  /**
   * Asks a node, for the state and the identifiers towards each of the others.
   *
   * @param node the node's name, as its peers call it
   * @param peers the names of all others
   * @throws IllegalStateException when the resource is down there
   * @throws io.quorate.drbd.DrbdException when the tool fails
   */
  public static NodeReport read(
      DrbdClient client, String node, String resource, Collection<String> peers) {
    ResourceStatus status =
        client
            .status(resource)
            .resource(resource)
            .orElseThrow(
                () ->
                    new IllegalStateException(resource + " is down on " + node + ": up it first"));
    NodeReport report = of(node, status);
    for (DeviceStatus device : status.devices()) {
      if (device.disk() == DiskState.DISKLESS) {
        continue;
      }
      for (String peer : peers) {
        if (!peer.equals(node)) {
          String target = report.target(peer) + "/" + device.volume();
          report =
              report.withGenerations(
                  peer, device.volume(), client.generations(target).identifiers());
        }
      }
    }
    return report;
  }

  private NodeReport withGenerations(String peer, int volume, List<GenerationIdentifiers> found) {
    return found.size() == 1 ? withGenerations(peer, volume, found.get(0)) : this;
  }

  /** The same report with the identifiers of a volume towards a peer. */
  public NodeReport withGenerations(String peer, int volume, GenerationIdentifiers identifiers) {
    Map<PeerVolume, GenerationIdentifiers> all = new LinkedHashMap<>(generations);
    all.put(new PeerVolume(peer, volume), identifiers);
    return new NodeReport(node, status, all, splitBrainWith);
  }

  /** The same report, after the node called its handler for a split brain with a peer. */
  public NodeReport withSplitBrain(String peer) {
    Set<String> all = new LinkedHashSet<>(splitBrainWith);
    all.add(peer);
    return new NodeReport(node, status, generations, all);
  }

  /** The same report with what a stream of events of that node knows of its handlers. */
  public NodeReport withHandlers(DrbdEvents events) {
    NodeReport result = this;
    for (ConnectionStatus connection : status.connections()) {
      Set<String> called = events.handlersCalled(status.name(), connection.name());
      if (called.contains("split-brain") || called.contains("initial-split-brain")) {
        result = result.withSplitBrain(connection.name());
      }
    }
    return result;
  }

  /** Whether it speaks the names of its peers, as release 9 does. */
  boolean namesPeers() {
    return status.connections().stream()
        .anyMatch(c -> !c.name().isEmpty() && !c.name().equals(ONLY_PEER));
  }

  /** The words that a command for the connection to a peer needs: {@code r0:bravo}, in 8.4 {@code r0}. */
  String target(String peer) {
    return namesPeers() ? status.name() + ":" + peer : status.name();
  }

  /** The connection to a peer; where peers have no names, the only one. */
  Optional<ConnectionStatus> connectionTo(String peer) {
    if (namesPeers()) {
      return status.connection(peer);
    }
    return status.connections().stream().findFirst();
  }

  /** How it stands with a peer; the text of 8.4 leaves out a connection that is StandAlone. */
  ConnectionState stateTo(String peer) {
    return connectionTo(peer).map(ConnectionStatus::state).orElse(ConnectionState.STAND_ALONE);
  }

  boolean saysSplitBrainWith(String peer) {
    return splitBrainWith.contains(peer) || (!namesPeers() && !splitBrainWith.isEmpty());
  }

  boolean isDiskless() {
    return status.devices().stream().allMatch(device -> device.disk() == DiskState.DISKLESS);
  }

  Optional<GenerationIdentifiers> generations(String peer, int volume) {
    return Optional.ofNullable(generations.get(new PeerVolume(peer, volume)));
  }
}
