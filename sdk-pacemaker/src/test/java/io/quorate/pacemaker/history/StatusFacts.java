package io.quorate.pacemaker.history;

import io.quorate.pacemaker.status.BundleStatus;
import io.quorate.pacemaker.status.CloneStatus;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.ClusterSummary;
import io.quorate.pacemaker.status.FailedAction;
import io.quorate.pacemaker.status.GroupStatus;
import io.quorate.pacemaker.status.NodeHistory;
import io.quorate.pacemaker.status.NodeStatus;
import io.quorate.pacemaker.status.OperationHistory;
import io.quorate.pacemaker.status.PrimitiveStatus;
import io.quorate.pacemaker.status.ReportedTime;
import io.quorate.pacemaker.status.ResourceHistory;
import io.quorate.pacemaker.status.ResourceStatus;
import io.quorate.pacemaker.status.RunningOn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a status says, one fact in a line, as far as both {@code crm_mon} and a CIB know it.
 *
 * <p>Left out: the stack, which 2.1.5 calls unknown when it is not corosync; the maintenance and description of resources, which
 * 2.1.5 does not print as XML; whether the history is that of a removed resource, which 2.1.5 denies once it has made a
 * resource of it.
 */
final class StatusFacts {
  private final List<String> facts = new ArrayList<>();

  static List<String> of(ClusterStatus status) {
    StatusFacts all = new StatusFacts();
    status.summary().ifPresent(all::summary);
    status.nodes().forEach(all::node);
    status.resources().forEach(each -> all.resource(each, ""));
    status.attributes().forEach(each -> all.add("attributes", each));
    status.history().forEach(all::history);
    status.failures().forEach(all::failure);
    status.tickets().stream()
        .map(it -> it.id() + " " + it.granted() + it.standby() + instant(it.lastGranted()))
        .sorted()
        .forEach(it -> all.add("ticket", it));
    status.bans().forEach(each -> all.add("ban", each));
    return all.facts;
  }

  private void add(Object... words) {
    List<String> texts = new ArrayList<>();
    for (Object word : words) {
      texts.add(String.valueOf(word));
    }
    facts.add(String.join(" ", texts));
  }

  private static Optional<Instant> instant(Optional<ReportedTime> time) {
    return time.flatMap(it -> it.instant(ZoneOffset.UTC));
  }

  private void summary(ClusterSummary summary) {
    add("dc", summary.dc(), summary.withQuorum());
    add("nodes", summary.nodesConfigured());
    add("resources", summary.resourcesConfigured());
    add("disabled", summary.resourcesDisabled(), "blocked", summary.resourcesBlocked());
    add("options", summary.options());
    add("change", summary.lastChange());
  }

  private void node(NodeStatus node) {
    add("node", node);
    add("node", node.name(), node.condition());
  }

  private void resource(ResourceStatus resource, String indent) {
    if (resource instanceof PrimitiveStatus primitive) {
      primitive(primitive, indent);
    } else if (resource instanceof GroupStatus group) {
      add(indent + "group", group.id(), group.managed(), group.disabled());
    } else if (resource instanceof CloneStatus clone) {
      add(indent + "clone", clone.id(), clone.promotable(), clone.unique(), clone.managed());
      add(indent + "clone", clone.disabled(), clone.failed(), clone.failureIgnored());
      add(indent + "clone", clone.targetRole());
    } else if (resource instanceof BundleStatus bundle) {
      add(indent + "bundle", bundle.id(), bundle.technology(), bundle.image(), bundle.unique());
      add(indent + "bundle", bundle.managed(), bundle.failed(), bundle.replicas().size());
    }
    resource.members().forEach(member -> resource(member, indent + "  "));
  }

  private void primitive(PrimitiveStatus it, String indent) {
    List<String> nodes = it.nodes().stream().map(RunningOn::toString).toList();
    add(indent + it.id(), it.agent(), it.role(), it.targetRole(), nodes);
    add(indent + it.id(), "managed", it.managed(), "failed", it.failed(), "blocked", it.blocked());
    add(indent + it.id(), "orphaned", it.orphaned(), "ignored", it.failureIgnored());
    add(indent + it.id(), "pending", it.pending(), "locked", it.lockedTo());
  }

  private void history(NodeHistory node) {
    for (ResourceHistory it : node.resources()) {
      add("history", node.node(), it.id(), it.migrationThreshold(), it.failCount());
      add("history", node.node(), it.id(), instant(it.lastFailure()));
      for (OperationHistory op : it.operations()) {
        add("operation", op.call(), op.task(), op.interval(), op.rc(), op.rcText());
        add("operation", instant(op.lastRcChange()), op.execTime(), op.queueTime());
      }
    }
  }

  /** The XML of 2.1.5 has backslash and n for a line end. */
  private static Optional<String> reason(FailedAction it) {
    return it.exitReason().map(text -> text.replace("\n", "\\n").replace("\t", "\\t"));
  }

  private void failure(FailedAction it) {
    add("failure", it.operationKey(), it.resource(), it.task(), it.intervalMs(), it.node());
    add("failure", it.exitCode(), it.exitStatus(), reason(it), it.call(), it.status());
    add("failure", instant(it.lastRcChange()), it.queuedMs(), it.execMs());
  }
}
