package io.quorate.pacemaker.command;

import io.quorate.core.diagnostic.ParseException;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.report.PacemakerResult;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.List;
import java.util.Optional;

/**
 * Runs calls and makes a {@link PacemakerException} of those that fail.
 *
 * @param runner runs them
 * @param release of the tools; empty when it is unknown, which means 2.0.0 or later
 */
public record PacemakerCalls(CommandRunner runner, Optional<PacemakerRelease> release) {
  /** Calls to tools of 2.0.0 or later. */
  public static PacemakerCalls on(CommandRunner runner) {
    return new PacemakerCalls(runner, Optional.empty());
  }

  /** Calls to tools of a release. */
  public static PacemakerCalls on(CommandRunner runner, PacemakerRelease release) {
    return new PacemakerCalls(runner, Optional.of(release));
  }

  /**
   * The answer to a question.
   *
   * @throws PacemakerException when the command fails
   * @throws ParseException when its answer is not understood
   */
  public <T> T answer(ToolCall<T> call) {
    return parsed(call).orThrow();
  }

  /**
   * The answer to a question with everything that was found in it.
   *
   * @throws PacemakerException when the command fails
   */
  public <T> Parsed<T> parsed(ToolCall<T> call) {
    CommandResult result;
    try {
      result = runner.run(call.command());
    } catch (CommandException e) {
      throw failure(e, Optional.empty());
    }
    try {
      return call.read(runner.host(), result);
    } catch (CommandException e) {
      throw failure(e, status(result));
    }
  }

  private static Optional<PacemakerResult> status(CommandResult result) {
    Source stdout = Source.of("<stdout>", result.stdoutBytes());
    return PacemakerResult.isXml(stdout)
        ? Optional.of(PacemakerResult.PARSER.parse(stdout).value())
        : Optional.empty();
  }

  private PacemakerException failure(CommandException failed, Optional<PacemakerResult> answer) {
    List<String> errors = answer.map(PacemakerResult::errors).orElse(List.of());
    return new PacemakerException("", PacemakerReason.of(failed, answer, release), failed, errors);
  }
}
