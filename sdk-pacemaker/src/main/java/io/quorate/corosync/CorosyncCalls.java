package io.quorate.corosync;

import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandException.Reason;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.corosync.command.CorosyncCfgtool;
import io.quorate.corosync.command.CorosyncFailure;
import java.util.Optional;

/**
 * Runs commands and makes a {@link CorosyncException} of those that fail.
 *
 * <p>What a tool says counts for more than its exit code: {@code corosync-cfgtool -H} ends with 0 when corosync refuses.
 */
record CorosyncCalls(CommandRunner runner) {
  /**
   * The answer to a question.
   *
   * @throws CorosyncNotRunningException when corosync does not run
   * @throws CorosyncException when the command fails
   * @throws io.quorate.core.diagnostic.ParseException when its answer is not understood
   */
  <T> T answer(ToolCall<T> call) {
    CommandResult result;
    try {
      result = runner.run(call.command());
    } catch (CommandException e) {
      throw new CorosyncException(e, CorosyncFailure.find(e.words()));
    }
    Optional<CorosyncFailure> failure = failure(result);
    if (failure.isPresent()) {
      CommandException failed =
          CommandException.of(
              Reason.EXIT_CODE,
              runner.host(),
              call.command(),
              "failed with exit code " + result.exitCode(),
              result);
      throw exception(failed, clear(failure.get()));
    }
    try {
      return call.read(runner.host(), result).orThrow();
    } catch (CommandException e) {
      throw new CorosyncException(e, Optional.empty());
    }
  }

  /** A failure on standard error, or on standard output, where 2.x and 3.0 say it. */
  private static Optional<CorosyncFailure> failure(CommandResult result) {
    Optional<CorosyncFailure> said = CorosyncFailure.find(result.stderr());
    return said.isPresent() ? said : CorosyncFailure.find(result.stdout());
  }

  /** {@code corosync-quorumtool} does not say why it cannot connect; {@code corosync-cfgtool} does. */
  private CorosyncFailure clear(CorosyncFailure failure) {
    if (!failure.connecting() || failure.error().isPresent()) {
      return failure;
    }
    try {
      return failure(runner.run(CorosyncCfgtool.links().command())).orElse(failure);
    } catch (CommandException e) {
      return failure;
    }
  }

  private static CorosyncException exception(CommandException failed, CorosyncFailure failure) {
    return failure.isNotRunning()
        ? new CorosyncNotRunningException(failed, failure)
        : new CorosyncException(failed, Optional.of(failure));
  }
}
