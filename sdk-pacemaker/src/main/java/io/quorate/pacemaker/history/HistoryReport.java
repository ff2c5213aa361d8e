package io.quorate.pacemaker.history;

import io.quorate.pacemaker.history.FailCounts.Count;
import io.quorate.pacemaker.history.WorkCluster.FailedResult;
import io.quorate.pacemaker.model.LrmResource;
import io.quorate.pacemaker.model.NodeState;
import io.quorate.pacemaker.status.FailedAction;
import io.quorate.pacemaker.status.FailedActionBuilder;
import io.quorate.pacemaker.status.NodeHistory;
import io.quorate.pacemaker.status.OperationHistory;
import io.quorate.pacemaker.status.OperationHistoryBuilder;
import io.quorate.pacemaker.status.OperationKey;
import io.quorate.pacemaker.status.ResourceHistory;
import io.quorate.pacemaker.value.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes operations, fail counts and failures as {@code crm_mon} reports them. */
final class HistoryReport {
  private final WorkCluster cluster;
  private final ResultIndex results;
  private final FailCounts failCounts;

  HistoryReport(WorkCluster cluster, ResultIndex results, FailCounts failCounts) {
    this.cluster = cluster;
    this.results = results;
    this.failCounts = failCounts;
  }

  List<NodeHistory> history() {
    List<NodeHistory> all = new ArrayList<>();
    for (NodeState state : cluster.states()) {
      Optional<WorkNode> node = cluster.node(state.id(), state.uname());
      if (node.isPresent() && node.get().online) {
        List<ResourceHistory> resources = new ArrayList<>();
        for (LrmResource history : state.resources()) {
          resource(history, node.get()).ifPresent(resources::add);
        }
        if (!resources.isEmpty()) {
          all.add(new NodeHistory(node.get().name, resources));
        }
      }
    }
    return all;
  }

  private Optional<ResourceHistory> resource(LrmResource history, WorkNode node) {
    List<OperationResult> shown =
        ResultOrder.sorted(results.of(history).stream().filter(HistoryReport::isShown).toList());
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Optional<WorkResource> resource =
        cluster
            .resource(history.id())
            .or(() -> cluster.resource(FailCounts.stripped(history.id()) + ":0"));
    Count count = resource.map(it -> failCounts.all(node, it)).orElse(Count.NONE);
    return Optional.of(
        new ResourceHistory(
            resource.map(HistoryReport::name).orElse(history.id()),
            resource.filter(it -> !it.orphan).isEmpty(),
            resource.map(it -> Score.of((int) it.migrationThreshold)),
            count.count() > 0 ? Optional.of(Score.of((int) count.count())) : Optional.empty(),
            count.count() > 0 ? Times.ofSeconds(count.last()) : Optional.empty(),
            shown.stream().map(HistoryReport::operation).toList()));
  }

  /** Probes that found nothing are not worth telling. */
  private static boolean isShown(OperationResult result) {
    return !result.isTask("notify")
        && !(result.isProbe() && result.exitCode() == ExitCode.NOT_RUNNING);
  }

  private static OperationHistory operation(OperationResult result) {
    return new OperationHistoryBuilder()
        .call((int) result.callId())
        .task(result.isProbe() ? "probe" : result.task())
        .interval(
            result.intervalMs() > 0 ? Optional.of(result.intervalMs() + "ms") : Optional.empty())
        .rc(written(result))
        .rcText(ExitCode.word(written(result)))
        .lastRcChange(Times.ofSeconds(result.lastChange()))
        .execTime(milliseconds(result.written().execTime()))
        .queueTime(milliseconds(result.written().queueTime()))
        .build();
  }

  private static int written(OperationResult result) {
    return (int) Math.max(0, Truth.number(result.written().rcCode()).orElse(0));
  }

  private static String name(WorkResource resource) {
    return resource.unique ? resource.id : resource.base;
  }

  private static Optional<String> milliseconds(Optional<String> written) {
    return written.map(it -> it + "ms");
  }

  /** The failures, without probes that tell that a resource cannot be there. */
  List<FailedAction> failures() {
    return cluster.failures.stream()
        .filter(each -> !each.result().isProbeWithoutMeans())
        .map(HistoryReport::failure)
        .toList();
  }

  private static FailedAction failure(FailedResult failed) {
    OperationResult result = failed.result();
    String key = result.key();
    Optional<OperationKey> parts = OperationKey.parse(key);
    boolean timed = result.lastChange() > 0;
    return new FailedActionBuilder()
        .operationKey(key)
        .resource(parts.map(OperationKey::resource))
        .task(parts.map(OperationKey::task).orElse(result.task()))
        .intervalMs(parts.map(OperationKey::intervalMs).orElse(result.intervalMs()))
        .node(failed.node().name)
        .exitCode(result.exitCode())
        .exitStatus(ExitCode.word(result.exitCode()))
        .exitReason(result.written().exitReason().filter(reason -> !reason.isEmpty()))
        .call(OptionalInt.of((int) result.callId()))
        .status(result.status().map(ExecutionStatus::word))
        .lastRcChange(Times.ofSeconds(result.lastChange()))
        .queuedMs(timed ? Truth.number(result.written().queueTime()) : OptionalLong.empty())
        .execMs(timed ? Truth.number(result.written().execTime()) : OptionalLong.empty())
        .build();
  }
}
