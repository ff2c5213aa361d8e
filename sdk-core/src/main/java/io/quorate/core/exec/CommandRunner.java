package io.quorate.core.exec;

import io.quorate.core.diagnostic.ParseException;
import io.quorate.core.format.Parsed;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Runs commands on one host.
 *
 * <p>Immutable and safe for use by several threads. Every command gets an empty environment with {@code LC_ALL=C}, a
 * {@code PATH} of the system's directories, and what the command adds; no shell ever sees its arguments as code.
 *
 * <p>Interrupting the calling thread ends the command and everything that it started. What has made itself
 * independent, a daemon with a session of its own, stays.
 */
public interface CommandRunner {
  /** The host's name, for messages. */
  String host();

  /**
   * Runs a command to its end.
   *
   * <p>Both output streams are read at the same time and kept up to the command's limit; the rest is read and dropped.
   * A time limit that the command does not set is {@link Command#DEFAULT_TIMEOUT}.
   *
   * @return the result, whatever the exit code is
   * @throws CommandException when the command could not be started, took too long or was cancelled, or when the
   *     connection failed
   */
  CommandResult run(Command command);

  /**
   * Starts a command and gives its standard output line by line.
   *
   * <p>There is no time limit unless the command sets one.
   *
   * @throws CommandException when the command could not be started
   */
  LineStream stream(Command command);

  /**
   * Runs a tool and reads its answer.
   *
   * @return the answer with everything that was found in it; {@link Parsed#orThrow()} makes a {@link ParseException} of
   *     errors
   * @throws CommandException as {@link #run} does, when the exit code is not accepted, and when the output is longer than
   *     the command's limit
   */
  default <T> Parsed<T> call(ToolCall<T> call) {
    return call.read(host(), run(call.command()));
  }

  /** The same runner, which logs every command and its end to the logger {@code io.quorate.exec} at level INFO. */
  default CommandRunner logged() {
    Logger logger = System.getLogger("io.quorate.exec");
    return logged(line -> logger.log(Level.INFO, line));
  }

  /** The same runner, which hands one line for every command and its end to a consumer; secrets are masked. */
  default CommandRunner logged(Consumer<String> log) {
    return new LoggedRunner(this, log);
  }

  /** A runner for the same host that runs nothing, but keeps what it would have run. */
  default DryRunner dryRun() {
    return dryRun(line -> {});
  }

  /** A runner for the same host that runs nothing, but hands what it would have run to a consumer; secrets are masked. */
  default DryRunner dryRun(Consumer<String> print) {
    return new DryRunner(host(), print);
  }

  /**
   * The same runner, which writes every command and its result into a directory; see {@link Recording}.
   *
   * @param directory is created when the first command ends
   */
  default CommandRunner recording(Path directory) {
    return new RecordingRunner(this, directory);
  }
}
