package io.quorate.pacemaker.history;

import io.quorate.pacemaker.history.WorkResource.Kind;
import io.quorate.pacemaker.status.ClusterOptions;
import io.quorate.pacemaker.status.ClusterSummary;
import io.quorate.pacemaker.status.ClusterSummaryBuilder;
import io.quorate.pacemaker.status.DesignatedController;
import io.quorate.pacemaker.status.LastChange;
import io.quorate.pacemaker.status.ReportedTime;
import java.util.List;
import java.util.Optional;

/** Writes the head as {@code crm_mon} reports it. */
final class SummaryReport {
  private final WorkCluster cluster;

  SummaryReport(WorkCluster cluster) {
    this.cluster = cluster;
  }

  ClusterSummary summary() {
    ClusterSettings settings = cluster.settings;
    NodeReport nodes = new NodeReport(cluster);
    Optional<WorkNode> dc = cluster.nodes.stream().filter(nodes::isController).findFirst();
    List<WorkResource> counted =
        cluster.resources.stream()
            .flatMap(WorkResource::all)
            .filter(each -> each.kind == Kind.PRIMITIVE)
            .filter(each -> !each.orphan || each.role.isAbove(Role.STOPPED))
            .toList();
    ClusterSummaryBuilder summary =
        new ClusterSummaryBuilder()
            .stack(
                Optional.of(
                    Optional.ofNullable(settings.value("cluster-infrastructure"))
                        .orElse("unknown")))
            .dc(dc.map(this::controller))
            .lastUpdate(Times.of(cluster.now))
            .lastChange(lastChange())
            .nodesConfigured(cluster.nodes.size())
            .resourcesConfigured(counted.size())
            .resourcesDisabled((int) counted.stream().filter(WorkResource::isDisabled).count())
            .resourcesBlocked((int) counted.stream().filter(each -> each.blocked).count())
            .options(options());
    return dc.isPresent() ? summary.withQuorum(settings.quorum()).build() : summary.build();
  }

  private DesignatedController controller(WorkNode dc) {
    long featureSets =
        cluster.nodes.stream()
            .filter(node -> node.online && !node.isRemoteOrGuest())
            .map(node -> node.attributes.getOrDefault("#feature-set", ""))
            .distinct()
            .count();
    return new DesignatedController(
        dc.name,
        Optional.of(dc.id),
        Optional.ofNullable(cluster.settings.value("dc-version")),
        Optional.of(featureSets > 1));
  }

  private Optional<LastChange> lastChange() {
    return cluster
        .cib
        .cibLastWritten()
        .filter(text -> !text.isEmpty())
        .map(
            text ->
                new LastChange(
                    new ReportedTime(text),
                    cluster.cib.updateUser().filter(it -> !it.isEmpty()),
                    cluster.cib.updateClient().filter(it -> !it.isEmpty()),
                    cluster.cib.updateOrigin().filter(it -> !it.isEmpty())));
  }

  private ClusterOptions options() {
    ClusterSettings settings = cluster.settings;
    return new ClusterOptions(
        Optional.of(settings.fencing()),
        Optional.of(settings.symmetric()),
        Optional.of(settings.noQuorumPolicy()),
        Optional.of(settings.maintenance()),
        Optional.of(settings.stopAll()),
        Optional.of(settings.fencingTimeoutMs()),
        Optional.of(settings.priorityFencingDelayMs()));
  }
}
