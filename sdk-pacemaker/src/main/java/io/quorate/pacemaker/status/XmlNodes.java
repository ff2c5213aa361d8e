package io.quorate.pacemaker.status;

import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code nodes}, with what runs on each where the output is grouped by node. */
final class XmlNodes {
  private final XmlContext context;
  private final XmlResources resources;

  XmlNodes(XmlContext context, XmlResources resources) {
    this.context = context;
    this.resources = resources;
  }

  /**
   * Reads the nodes.
   *
   * @param grouped whether nodes without resources are known to run none
   */
  void read(XmlElement list, boolean grouped, ClusterStatusBuilder status) {
    List<NodeStatus> nodes = new ArrayList<>();
    List<NodeResources> running = new ArrayList<>();
    boolean found = grouped;
    for (XmlElement element : list.elements()) {
      if (!element.name().equals("node")) {
        context.unknownElement(list, element);
        continue;
      }
      NodeStatus node = node(element);
      nodes.add(node);
      List<PrimitiveStatus> there =
          resources.list(element).stream().flatMap(ResourceStatus::primitives).toList();
      found |= !there.isEmpty();
      running.add(new NodeResources(node.name(), there, List.of()));
    }
    status.nodes(nodes).nodeResources(found ? running : List.of());
  }

  private NodeStatus node(XmlElement element) {
    XmlFields fields = context.open(element);
    Optional<String> container = fields.text("id_as_resource", "container_id");
    NodeStatus node =
        new NodeStatusBuilder()
            .name(fields.required("name"))
            .id(fields.text("id"))
            .type(type(fields, container.isPresent()))
            .online(fields.flag("online"))
            .unclean(fields.flag("unclean"))
            .pending(fields.optionalFlag("pending"))
            .standby(fields.optionalFlag("standby"))
            .standbyOnFail(fields.optionalFlag("standby_onfail"))
            .maintenance(fields.optionalFlag("maintenance"))
            .shutdown(fields.optionalFlag("shutdown"))
            .expectedUp(fields.optionalFlag("expected_up"))
            .dc(fields.optionalFlag("is_dc"))
            .health(health(fields))
            .featureSet(fields.text("feature_set"))
            .resourcesRunning(fields.integer("resources_running"))
            .container(container)
            .build();
    fields.done();
    return node;
  }

  private static NodeType type(XmlFields fields, boolean guest) {
    String word = fields.required("type");
    return switch (word) {
      case "member" -> NodeType.MEMBER;
      case "remote" -> guest ? NodeType.GUEST : NodeType.REMOTE;
      case "ping" -> NodeType.PING;
      case "unknown" -> NodeType.UNKNOWN;
      default -> {
        fields.wrong("type", "member, remote, ping or unknown is expected");
        yield NodeType.UNKNOWN;
      }
    };
  }

  private static Optional<NodeHealth> health(XmlFields fields) {
    Optional<String> word = fields.text("health");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    switch (word.get().toLowerCase(Locale.ROOT)) {
      case "green" -> {
        return Optional.of(NodeHealth.GREEN);
      }
      case "yellow" -> {
        return Optional.of(NodeHealth.YELLOW);
      }
      case "red" -> {
        return Optional.of(NodeHealth.RED);
      }
      default -> {
        fields.wrong("health", "green, yellow or red is expected");
        return Optional.empty();
      }
    }
  }
}
