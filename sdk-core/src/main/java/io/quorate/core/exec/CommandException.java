package io.quorate.core.exec;

import io.quorate.core.QuorateException;
import io.quorate.core.text.Source;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Thrown when a command gives no answer: it names the host, the command with its secrets masked, the exit code and the
 * tool's own words.
 */
public class CommandException extends QuorateException {
  private static final long serialVersionUID = 1L;
  private static final int LINES = 20;
  private static final int CHARACTERS = 4000;

  /** Why there is no answer. */
  public enum Reason {
    /** The command ended with an exit code that is no answer. */
    EXIT_CODE,
    /** The command took longer than its time limit and was ended. */
    TIMEOUT,
    /** The calling thread was interrupted, and the command was ended; the thread is still marked as interrupted. */
    CANCELLED,
    /** The host could not be reached, or the connection broke; the command may have run, in part or in full. */
    CONNECTION,
    /** The process could not be started. */
    NOT_STARTED,
    /** The command wrote more than its limit allows. */
    OUTPUT_LIMIT
  }

  /** Why there is no answer. */
  private final Reason reason;

  /** The host's name. */
  private final String host;

  /** The command with its secrets masked. */
  private final String command;

  /** The exit code, or -1 when there is none. */
  private final int exitCode;

  /** The last lines of the tool's output, secrets masked. */
  private final String words;

  private CommandException(
      Reason reason, String host, Command command, String what, int exitCode, String words) {
    super(message(host, command, what, words));
    this.reason = reason;
    this.host = host;
    this.command = command.toString();
    this.exitCode = exitCode;
    this.words = words;
  }

  /**
   * An exception for a command that came to an end.
   *
   * @param what completes the sentence "the command …": {@code failed with exit code 10}
   */
  public static CommandException of(
      Reason reason, String host, Command command, String what, CommandResult result) {
    String complained = words(command, result.capturedStderr());
    String words = complained.isBlank() ? words(command, result.capturedStdout()) : complained;
    return new CommandException(reason, host, command, what, result.exitCode(), words);
  }

  /**
   * An exception for a command that has no result.
   *
   * @param what completes the sentence "the command …": {@code was cancelled}
   * @param said what was said about it, for example by {@code ssh}; may be empty
   */
  public static CommandException of(
      Reason reason, String host, Command command, String what, String said) {
    String words = lastLines(command.scrub(said));
    return new CommandException(reason, host, command, what, -1, words);
  }

  static CommandException of(
      Reason reason, String host, Command command, String what, Captured stderr) {
    return new CommandException(reason, host, command, what, -1, words(command, stderr));
  }

  static CommandException notStarted(String host, Command command, String why) {
    return of(Reason.NOT_STARTED, host, command, "could not be started", why);
  }

  private static String message(String host, Command command, String what, String words) {
    String headline = "'" + command + "' on " + host + " " + what;
    String indented = words.lines().map(line -> "\n  " + line).collect(Collectors.joining());
    return headline + indented;
  }

  /** The last lines of an output; masked before anything is cut, so that no half of a secret is left over. */
  private static String words(Command command, Captured output) {
    String text = command.scrub(Source.of("output", output.tail()).text());
    return lastLines(output.tailIsCut() ? text.substring(text.indexOf('\n') + 1) : text);
  }

  private static String lastLines(String text) {
    String end = text.substring(Math.max(0, text.length() - CHARACTERS)).stripTrailing();
    int from = end.length();
    for (int lines = 0; lines < LINES && from >= 0; lines++) {
      from = end.lastIndexOf('\n', from - 1);
    }
    return end.substring(from + 1);
  }

  /** Why there is no answer. */
  public Reason reason() {
    return reason;
  }

  /** The host on which the command ran or should have run. */
  public String host() {
    return host;
  }

  /** The command as {@link Command#toString()} shows it. */
  public String command() {
    return command;
  }

  /** The exit code, when the command came to an end. */
  public OptionalInt exitCode() {
    return exitCode < 0 ? OptionalInt.empty() : OptionalInt.of(exitCode);
  }

  /** The last lines that the tool wrote to standard error, or else to standard output; secrets masked. */
  public String words() {
    return words;
  }
}
