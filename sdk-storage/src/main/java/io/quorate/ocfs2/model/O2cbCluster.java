package io.quorate.ocfs2.model;

import java.util.List;
import java.util.Optional;

/**
 * A cluster as {@code o2cb} reads it from {@code cluster.conf}.
 *
 * @param name by the manual up to 16 of {@code [0-9A-Za-z]}
 * @param nodeCount what {@code node_count} says, which o2cb does not compare with the nodes
 * @param heartbeatMode where heartbeats are written
 * @param nodes in the file's order
 * @param regions the UUIDs of the heartbeat regions, in the file's order
 */
public record O2cbCluster(
    String name,
    long nodeCount,
    HeartbeatMode heartbeatMode,
    List<O2cbNode> nodes,
    List<String> regions) {
  /** Copies the lists. */
  public O2cbCluster {
    nodes = List.copyOf(nodes);
    regions = List.copyOf(regions);
  }

  /** The node of a name. */
  public Optional<O2cbNode> node(String wanted) {
    return nodes.stream().filter(node -> node.name().equals(wanted)).findFirst();
  }
}
