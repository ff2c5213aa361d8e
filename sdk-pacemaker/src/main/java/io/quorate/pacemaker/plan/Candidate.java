package io.quorate.pacemaker.plan;

import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Configuration;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.Nodes;

/** The CIB that the cluster would have: the new configuration with the old state. */
final class Candidate {
  private Candidate() {}

  /**
   * The configuration of one CIB with the state of another.
   *
   * <p>Version, quorum, coordinator and status are the cluster's own. A configuration without nodes is a part, as people
   * write it, and keeps the cluster's; a node keeps the id that the cluster gave it.
   */
  static Cib of(Cib before, Cib after) {
    Configuration wanted = after.configuration();
    if (wanted.nodes().isEmpty()) {
      for (Node node : before.configuration().nodes()) {
        wanted = wanted.withNode(node);
      }
    }
    for (Node node : wanted.nodes()) {
      String id = before.configuration().node(node.uname()).map(Node::id).orElse(node.id());
      if (!id.equals(node.id())) {
        wanted = renumbered(wanted, node, id);
      }
    }
    Cib result = before.withConfiguration(wanted);
    return after.validateWith().isPresent()
        ? result.withValidateWith(after.validateWith())
        : result;
  }

  private static Configuration renumbered(Configuration configuration, Node node, String id) {
    return configuration.withSections(
        configuration.sections().stream()
            .map(it -> it instanceof Nodes nodes ? renumbered(nodes, node, id) : it)
            .toList());
  }

  private static Nodes renumbered(Nodes nodes, Node node, String id) {
    return nodes.withNodes(
        nodes.nodes().stream().map(it -> it == node ? it.withId(id) : it).toList());
  }
}
