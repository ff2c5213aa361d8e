package io.quorate.pacemaker.history;

import io.quorate.pacemaker.model.LrmRscOp;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The last result of an operation, with its numbers read.
 *
 * @param written as the CIB has it
 * @param task what was done
 * @param intervalMs milliseconds; 0 when it does not recur
 * @param callId -1 while it is pending
 * @param lastChange seconds since 1970; -1 when it is not written
 * @param expected what the agent should have returned; -1 when it is not written
 * @param transition the number of the transition that asked for it, if its key can be read; -1 for a shutdown
 * @param uuid of the controller that asked for it
 */
record OperationResult(
    LrmRscOp written,
    String task,
    long intervalMs,
    long callId,
    long lastChange,
    int expected,
    OptionalInt transition,
    String uuid) {
  static OperationResult of(LrmRscOp op) {
    String[] key = op.transitionKey().map(it -> it.split(":", 4)).orElse(new String[0]);
    String magic = op.transitionMagic().orElse("");
    String[] inMagic = magic.substring(magic.indexOf(';') + 1).split(":", 4);
    return new OperationResult(
        op,
        op.operation().orElse(""),
        Math.max(0, Truth.number(op.interval()).orElse(0)),
        Truth.number(op.callId()).orElse(-1),
        Truth.number(op.lastRcChange()).orElse(-1),
        key.length == 4 ? (int) Truth.number(Optional.of(key[2])).orElse(-1) : -1,
        magic.indexOf(';') > 0 && inMagic.length == 4
            ? OptionalInt.of((int) Truth.number(Optional.of(inMagic[1])).orElse(-1))
            : OptionalInt.empty(),
        inMagic.length == 4 ? inMagic[3] : "");
  }

  String id() {
    return written.id();
  }

  /** {@code RESOURCE_OPERATION_MILLISECONDS}. */
  String key() {
    return written.operationKey().orElse(written.id());
  }

  boolean isTask(String name) {
    return task.equals(name);
  }

  boolean isProbe() {
    return isTask("monitor") && intervalMs == 0;
  }

  /** What the agent returned; what cannot be read counts as an error. */
  int exitCode() {
    long code = Truth.number(written.rcCode()).orElse(-1);
    return code < 0 || code > 255 ? ExitCode.ERROR : (int) code;
  }

  /** Whether it was carried out; empty when that cannot be read. */
  Optional<ExecutionStatus> status() {
    var number = Truth.number(written.opStatus());
    return number.isEmpty() ? Optional.empty() : ExecutionStatus.of(number.getAsLong());
  }

  /** Whether it is a probe that tells by its failure that the resource cannot be running. */
  boolean isProbeWithoutMeans() {
    return isProbe()
        && (exitCode() == ExitCode.NOT_INSTALLED
            || exitCode() == ExitCode.INVALID_PARAM
            || status().equals(Optional.of(ExecutionStatus.NOT_INSTALLED)));
  }
}
