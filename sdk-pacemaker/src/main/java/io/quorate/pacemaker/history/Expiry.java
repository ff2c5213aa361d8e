package io.quorate.pacemaker.history;

import java.util.Set;

/**
 * Whether a result is too old to count, by {@code failure-timeout}.
 *
 * <p>Source: {@code check_operation_expiry} in {@code lib/pengine/unpack.c} 2.1.5.
 */
final class Expiry {
  private static final Set<Integer> PROBED =
      Set.of(
          ExitCode.OK,
          ExitCode.NOT_RUNNING,
          ExitCode.RUNNING_PROMOTED,
          ExitCode.DEGRADED,
          ExitCode.DEGRADED_PROMOTED);

  private final WorkCluster cluster;
  private final FailCounts failCounts;

  Expiry(WorkCluster cluster, FailCounts failCounts) {
    this.cluster = cluster;
    this.failCounts = failCounts;
  }

  boolean isExpired(
      WorkResource resource, WorkNode node, OperationResult result, ExecutionStatus status) {
    if (status == ExecutionStatus.NOT_INSTALLED
        || resource.failureTimeout <= 0
        || result.lastChange() < 0) {
      return false;
    }
    boolean expired =
        cluster.seconds() >= result.lastChange() + resource.failureTimeout
            && !lasts(resource, result);
    long unexpired = failCounts.unexpired(node, resource, result);
    if (expired && unexpired > 0) {
      expired = false;
    }
    return expired && !(result.isProbe() && PROBED.contains(result.exitCode()));
  }

  /** A monitor of a connection that waits for reconnection fails until the node is fenced. */
  private boolean lasts(WorkResource resource, OperationResult result) {
    return resource.reconnectMs > 0
        && cluster.settings.fencing()
        && result.isTask("monitor")
        && result.intervalMs() > 0
        && cluster.node(resource.id).filter(node -> !node.wasFenced).isPresent();
  }
}
