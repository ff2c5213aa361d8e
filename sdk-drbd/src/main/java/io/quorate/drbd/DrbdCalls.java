package io.quorate.drbd;

import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.drbd.command.DrbdFailure;
import java.util.regex.Pattern;

/**
 * Runs commands and makes a {@link DrbdException} of those that fail.
 *
 * <p>{@code drbdadm} prints the command that failed below it, unquoted and with the shared secret of the configuration;
 * everything from there to the end of the line is masked.
 */
record DrbdCalls(CommandRunner runner) {
  private static final Pattern SECRET = Pattern.compile("(--shared-secret=)[^\\r\\n]*");

  /**
   * The answer to a question.
   *
   * @throws DrbdException when the command fails
   * @throws io.quorate.core.diagnostic.ParseException when its answer is not understood
   */
  <T> T answer(ToolCall<T> call) {
    return read(call, run(call));
  }

  /** The result of a question, whatever the exit code is. */
  CommandResult run(ToolCall<?> call) {
    try {
      return runner.run(call.command());
    } catch (CommandException e) {
      throw new DrbdException(e, DrbdFailure.findAll(e.words()));
    }
  }

  /** The answer in a result. */
  <T> T read(ToolCall<T> call, CommandResult result) {
    boolean accepted = call.acceptedExitCodes().contains(result.exitCode());
    CommandResult shown = accepted ? result : masked(result);
    try {
      return call.read(runner.host(), shown).orThrow();
    } catch (CommandException e) {
      throw new DrbdException(e, DrbdFailure.findAll(shown.stderr()));
    }
  }

  private static CommandResult masked(CommandResult result) {
    return CommandResult.of(result.exitCode(), mask(result.stdout()), mask(result.stderr()));
  }

  private static String mask(String text) {
    return SECRET.matcher(text).replaceAll("$1***");
  }
}
