package io.quorate.pacemaker.history;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one result after the other tells of a resource on a node.
 *
 * <p>Source: {@code unpack_rsc_op}, {@code remap_operation}, {@code unpack_rsc_op_failure} and {@code
 * update_resource_state} in {@code lib/pengine/unpack.c} 2.1.5.
 */
final class ResultInterpreter {
  /** Operations that tell nothing of the state; unknown ones do, as they may have failed. */
  private static final Set<String> UNRELATED = Set.of("notify", "meta-data");

  private final WorkCluster cluster;
  private final FailurePolicy policy;
  private final Expiry expiry;
  private final Migrations migrations;
  private final WorkResource resource;
  private final WorkNode node;

  private @Nullable OperationResult lastFailure;
  private OnFail onFail = OnFail.IGNORE;

  // Of the result that is being read; both are changed as long as it is not clear what it means.
  private int exitCode;
  private ExecutionStatus status = ExecutionStatus.DONE;

  ResultInterpreter(
      WorkCluster cluster,
      FailurePolicy policy,
      Expiry expiry,
      Migrations migrations,
      WorkResource resource,
      WorkNode node) {
    this.cluster = cluster;
    this.policy = policy;
    this.expiry = expiry;
    this.migrations = migrations;
    this.resource = resource;
    this.node = node;
  }

  /** What the failures so far lead to. */
  OnFail onFail() {
    return onFail;
  }

  /** Reads the next result. */
  void read(OperationResult result) {
    if (result.task().isEmpty()
        || UNRELATED.contains(result.task())
        || result.status().isEmpty()
        || result.status().get() == ExecutionStatus.CANCELLED) {
      return;
    }
    status = result.status().get();
    exitCode = result.exitCode();
    boolean expired = expiry.isExpired(resource, node, result, status);
    int written = exitCode;
    remap(result, expired);
    if (expired
        && result.expected() != written
        && (result.intervalMs() == 0 || node.online && !node.unclean)) {
      return;
    }
    if (!resource.isBundled() && result.isProbeWithoutMeans()) {
      succeed(result, result.expected());
      cluster.fail(node, result);
      return;
    }
    switch (status) {
      case PENDING -> pending(result);
      case DONE -> succeed(result, exitCode);
      case NOT_INSTALLED -> {
        if (policy.of(resource, node, result) == OnFail.IGNORE) {
          onFail = OnFail.MIGRATE;
        }
        fail(result);
      }
      case NOT_CONNECTED -> {
        if (node.isRemoteOrGuest() && node.connection != null && node.connection.managed) {
          node.connection.failed = true;
        }
        failOrPretend(result);
      }
      default -> failOrPretend(result);
    }
  }

  private void pending(OperationResult result) {
    if (result.isTask("start")) {
      resource.setActive();
    } else if (result.isTask("promote")) {
      resource.role = Role.PROMOTED;
    }
    if (resource.pendingTask == null && !result.isProbe()) {
      resource.pendingTask = result.task();
      resource.pendingNode = node;
    }
  }

  private void failOrPretend(OperationResult result) {
    OnFail policy = this.policy.of(resource, node, result);
    if (policy == OnFail.IGNORE || policy == OnFail.RESTART_CONTAINER && result.isTask("stop")) {
      succeed(result, result.expected());
      resource.failureIgnored = true;
      cluster.fail(node, result);
      if (policy == OnFail.RESTART_CONTAINER && onFail.compareTo(OnFail.RECOVER) <= 0) {
        onFail = policy;
      }
    } else {
      fail(result);
    }
  }

  /** Finds out what the agent's answer means, with what was expected of it. */
  private void remap(OperationResult result, boolean expired) {
    exitCode = result.isTask("monitor") ? ExitCode.effective(exitCode) : exitCode;
    if (exitCode != result.exitCode() && !expired && (!node.shutdown || node.online)) {
      cluster.fail(node, result);
    }
    if (!resource.isBundled() && result.isProbeWithoutMeans()) {
      status = ExecutionStatus.DONE;
      exitCode = ExitCode.NOT_RUNNING;
    }
    switch (status) {
      case DONE, ERROR -> {}
      case NO_FENCE_DEVICE, NO_SECRETS -> {
        status = ExecutionStatus.ERROR_HARD;
        return;
      }
      default -> {
        return;
      }
    }
    boolean asExpected = exitCode == result.expected();
    status = asExpected ? ExecutionStatus.DONE : ExecutionStatus.ERROR;
    switch (exitCode) {
      case ExitCode.OK -> {
        if (result.isProbe() && result.expected() == ExitCode.NOT_RUNNING) {
          status = ExecutionStatus.DONE;
        }
      }
      case ExitCode.NOT_RUNNING -> {
        if (result.isProbe() || asExpected || !resource.managed) {
          status = ExecutionStatus.DONE;
          resource.role = Role.STOPPED;
          onFail = OnFail.IGNORE;
          resource.next = Role.UNKNOWN;
        }
      }
      case ExitCode.RUNNING_PROMOTED, ExitCode.DEGRADED_PROMOTED -> {
        if (result.isProbe() && !asExpected) {
          status = ExecutionStatus.DONE;
        }
        resource.role = Role.PROMOTED;
      }
      case ExitCode.FAILED_PROMOTED -> {
        resource.role = Role.PROMOTED;
        status = ExecutionStatus.ERROR;
      }
      case ExitCode.NOT_CONFIGURED -> status = ExecutionStatus.ERROR_FATAL;
      case ExitCode.UNIMPLEMENTED -> {
        if (result.intervalMs() == 0) {
          block(result);
          status = ExecutionStatus.ERROR_HARD;
        } else {
          status = ExecutionStatus.NOT_SUPPORTED;
        }
      }
      case ExitCode.NOT_INSTALLED, ExitCode.INVALID_PARAM, ExitCode.INSUFFICIENT_PRIV -> {
        block(result);
        status = ExecutionStatus.ERROR_HARD;
      }
      default -> status = ExecutionStatus.ERROR;
    }
  }

  /** A stop that cannot work and a node that cannot be fenced: nothing can be done. */
  private void block(OperationResult result) {
    if (result.isTask("stop") && !cluster.canFence(node)) {
      resource.managed = false;
      resource.blocked = true;
    }
  }

  private void fail(OperationResult result) {
    lastFailure = result;
    if (cluster.settings.symmetric() || exitCode != ExitCode.NOT_INSTALLED) {
      cluster.fail(node, result);
    }
    OnFail consequence = policy.of(resource, node, result);
    onFail = onFail.worse(consequence);
    switch (result.task()) {
      case "migrate_from" -> migrations.fromFailed(resource, node, result);
      case "migrate_to" -> migrations.toFailed(resource, node, result);
      case "promote" -> resource.role = Role.PROMOTED;
      case "demote" -> {
        if (consequence == OnFail.BLOCK) {
          resource.role = Role.PROMOTED;
          resource.next = Role.STOPPED;
        } else {
          resource.role = exitCode == ExitCode.NOT_RUNNING ? Role.STOPPED : Role.UNPROMOTED;
        }
      }
      default -> {}
    }
    if (result.isProbe() && exitCode == ExitCode.NOT_INSTALLED) {
      resource.role = Role.STOPPED;
    } else if (Role.STARTED.isAbove(resource.role)) {
      resource.setActive();
    }
    if (consequence == OnFail.STOP
        || consequence == OnFail.RESET_REMOTE && resource.reconnectMs > 0) {
      resource.next = Role.STOPPED;
    }
  }

  private void succeed(OperationResult result, int code) {
    if (code == ExitCode.NOT_INSTALLED || !resource.isBundled() && result.isProbeWithoutMeans()) {
      resource.role = Role.STOPPED;
      return;
    }
    boolean clears = true;
    if (code != ExitCode.NOT_RUNNING) {
      switch (result.task()) {
        case "monitor" -> {
          clears = lastFailure != null && lastFailure.key().equals(result.key());
          activate();
        }
        case "start", "migrate_from" -> resource.role = Role.STARTED;
        case "stop" -> resource.role = Role.STOPPED;
        case "promote" -> resource.role = Role.PROMOTED;
        case "demote" -> {
          clears = onFail == OnFail.DEMOTE;
          resource.role = Role.UNPROMOTED;
        }
        case "migrate_to" -> {
          clears = false;
          migrations.toSucceeded(resource, node, result);
        }
        default -> {
          clears = false;
          activate();
        }
      }
    }
    if (clears) {
      clear();
    }
  }

  private void activate() {
    if (Role.STARTED.isAbove(resource.role)) {
      resource.setActive();
    }
  }

  /** A success makes up for earlier failures, unless they have more lasting consequences. */
  private void clear() {
    switch (onFail) {
      case BLOCK, IGNORE, DEMOTE, RECOVER, RESTART_CONTAINER -> forgive();
      case RESET_REMOTE -> {
        if (resource.reconnectMs == 0) {
          forgive();
        }
      }
      default -> {}
    }
  }

  private void forgive() {
    onFail = OnFail.IGNORE;
    resource.next = Role.UNKNOWN;
  }
}
