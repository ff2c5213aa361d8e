package io.quorate.pacemaker;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.pacemaker.command.CrmAttribute;
import io.quorate.pacemaker.command.Lifetime;
import io.quorate.pacemaker.command.OptionSection;
import io.quorate.pacemaker.command.PacemakerException;
import io.quorate.pacemaker.command.PacemakerReason;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.NodeCondition;
import io.quorate.pacemaker.status.NodeStatus;
import io.quorate.pacemaker.status.NodeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What changes a node, or the cluster as a whole: standby, maintenance, attributes. */
final class NodeOperations {
  private static final String STANDBY = "standby";
  private static final String MAINTENANCE = "maintenance";
  private static final String MAINTENANCE_MODE = "maintenance-mode";

  private final ClusterLink link;

  NodeOperations(ClusterLink link) {
    this.link = link;
  }

  private CrmAttribute tool() {
    return CrmAttribute.of(link.release());
  }

  Done standby(String node, boolean empty, Optional<String> reason) {
    ClusterStatus now = link.status();
    if (reason.isEmpty()) {
      Guards.check("standby of " + node, lastOne(now, node));
    }
    Predicate<ClusterStatus> configured = status -> is(status, node, NodeStatus::standby);
    Goal goal =
        empty
            ? Goal.reached(
                    node + " is in standby and runs nothing",
                    configured,
                    status -> configured.test(status) && runningOn(status, node).isEmpty())
                .withHindrance(
                    status ->
                        Optional.of(runningOn(status, node))
                            .filter(all -> !all.isEmpty())
                            .map(all -> "there are still " + String.join(", ", all)))
            : Goal.configured(node + " is in standby", configured);
    return link.change(
        "standby of " + node,
        goal,
        () -> link.answer(tool().setNode(node, STANDBY, "on", Lifetime.FOREVER)));
  }

  Done online(String node) {
    return link.change(
        node + " leaves standby",
        Goal.configured(
            node + " is not in standby",
            status -> status.node(node).isPresent() && !is(status, node, NodeStatus::standby)),
        () -> {
          link.answer(tool().setNode(node, STANDBY, "off", Lifetime.FOREVER));
          if (!link.isOffline()) {
            link.answer(tool().deleteNode(node, STANDBY, Lifetime.REBOOT));
          }
        });
  }

  private static List<Diagnostic> lastOne(ClusterStatus status, String node) {
    if (status.node(node).isEmpty()) {
      return List.of(Guards.noSuchNode(status, node));
    }
    boolean another =
        status.nodes().stream()
            .filter(each -> !each.name().equals(node) && each.type() != NodeType.GUEST)
            .anyMatch(each -> each.condition() == NodeCondition.ONLINE);
    return another
        ? List.of()
        : List.of(
            Guards.finding(
                "PCM401",
                "no other node is online, so that every resource would be stopped",
                "bring another node online first, or give a reason"));
  }

  private static List<String> runningOn(ClusterStatus status, String node) {
    return status
        .primitives()
        .filter(each -> each.isActive() && each.runsOn(node))
        .map(each -> each.id())
        .distinct()
        .toList();
  }

  Done maintenance(boolean on) {
    return link.change(
        "maintenance of the cluster " + (on ? "begins" : "ends"),
        Goal.configured(
            "the cluster is " + (on ? "" : "not ") + "in maintenance",
            status ->
                status.summary().flatMap(head -> head.options().maintenanceMode()).orElse(!on)
                    == on),
        () ->
            link.answer(
                tool()
                    .setOption(OptionSection.CRM_CONFIG, MAINTENANCE_MODE, Boolean.toString(on))));
  }

  Done maintenance(String node, boolean on) {
    return link.change(
        "maintenance of " + node + (on ? " begins" : " ends"),
        Goal.configured(
            node + " is " + (on ? "" : "not ") + "in maintenance",
            status ->
                status.node(node).isPresent() && is(status, node, NodeStatus::maintenance) == on),
        () -> {
          if (on) {
            link.answer(tool().setNode(node, MAINTENANCE, "true", Lifetime.FOREVER));
          } else {
            link.answer(tool().deleteNode(node, MAINTENANCE, Lifetime.FOREVER));
          }
        });
  }

  private static boolean is(
      ClusterStatus status, String node, Function<NodeStatus, Optional<Boolean>> property) {
    return status.node(node).flatMap(property).orElse(false);
  }

  Optional<String> attribute(String node, String name, Lifetime lifetime) {
    try {
      return link.answer(tool().node(node, name, lifetime)).stream()
          .findFirst()
          .map(each -> each.value());
    } catch (PacemakerException e) {
      if (e.reason() == PacemakerReason.NO_SUCH_OBJECT) {
        return Optional.empty();
      }
      throw e;
    }
  }

  Done setAttribute(String node, String name, String value, Lifetime lifetime) {
    return link.change(
        "attribute " + name + " of " + node,
        Goal.configured(
            name + " of " + node + " is '" + value + "'",
            status -> attribute(node, name, lifetime).equals(Optional.of(value))),
        () -> link.answer(tool().setNode(node, name, value, lifetime)));
  }

  Done deleteAttribute(String node, String name, Lifetime lifetime) {
    return link.change(
        "no attribute " + name + " of " + node,
        Goal.configured(
            node + " has no " + name, status -> attribute(node, name, lifetime).isEmpty()),
        () -> link.answer(tool().deleteNode(node, name, lifetime)));
  }
}
