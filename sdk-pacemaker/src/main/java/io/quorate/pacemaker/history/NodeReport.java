package io.quorate.pacemaker.history;

import io.quorate.pacemaker.status.AttributeStatus;
import io.quorate.pacemaker.status.NodeAttributes;
import io.quorate.pacemaker.status.NodeHealth;
import io.quorate.pacemaker.status.NodeStatus;
import io.quorate.pacemaker.status.NodeStatusBuilder;
import io.quorate.pacemaker.status.NodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Writes what is known of nodes and their attributes as {@code crm_mon} reports it. */
final class NodeReport {
  /** Attributes that mean something to Pacemaker alone. */
  private static final List<String> HIDDEN =
      List.of("fail-count", "last-failure", "shutdown", "terminate", "standby", "#");

  private final WorkCluster cluster;

  NodeReport(WorkCluster cluster) {
    this.cluster = cluster;
  }

  List<NodeStatus> nodes() {
    return cluster.nodes.stream().map(this::node).toList();
  }

  private NodeStatus node(WorkNode node) {
    Optional<String> container =
        Optional.ofNullable(node.connection)
            .flatMap(it -> Optional.ofNullable(it.container))
            .map(it -> it.id);
    boolean isMember = node.type == NodeType.MEMBER;
    return new NodeStatusBuilder()
        .name(node.name)
        .id(node.id)
        .type(node.isGuest() ? NodeType.GUEST : node.type)
        .online(node.online)
        .unclean(node.unclean)
        .pending(node.pending)
        .standby(node.standby)
        .standbyOnFail(node.standbyOnFail)
        .maintenance(node.maintenance)
        .shutdown(node.shutdown)
        .expectedUp(node.expectedUp)
        .dc(isController(node))
        .health(health(node))
        .featureSet(
            node.online && isMember
                ? Optional.of(node.attributes.getOrDefault("#feature-set", "<3.15.1"))
                : Optional.empty())
        .resourcesRunning(node.running.size())
        .container(container)
        .build();
  }

  boolean isController(WorkNode node) {
    return cluster.cib.dcUuid().filter(node.id::equals).isPresent();
  }

  private static NodeHealth health(WorkNode node) {
    NodeHealth worst = NodeHealth.GREEN;
    for (var attribute : node.attributes.entrySet()) {
      if (attribute.getKey().startsWith("#health")) {
        NodeHealth each =
            switch (attribute.getValue()) {
              case "red" -> NodeHealth.RED;
              case "yellow" -> NodeHealth.YELLOW;
              default -> NodeHealth.GREEN;
            };
        worst = each.compareTo(worst) > 0 ? each : worst;
      }
    }
    return worst;
  }

  /** The attributes of nodes that are online. */
  List<NodeAttributes> attributes() {
    List<NodeAttributes> all = new ArrayList<>();
    for (WorkNode node : cluster.nodes) {
      if (node.online) {
        List<AttributeStatus> shown =
            new TreeSet<>(node.attributes.keySet())
                .stream()
                    .filter(name -> HIDDEN.stream().noneMatch(name::startsWith))
                    .map(
                        name ->
                            new AttributeStatus(
                                name,
                                Optional.of(node.attributes.get(name)),
                                Connectivity.expected(cluster, node, name)))
                    .toList();
        if (!shown.isEmpty()) {
          all.add(new NodeAttributes(node.name, shown));
        }
      }
    }
    return all;
  }
}
