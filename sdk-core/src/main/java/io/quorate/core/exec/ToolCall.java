package io.quorate.core.exec;

import io.quorate.core.exec.CommandException.Reason;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One typed question to a host: a command, the parser of its output, and the exit codes that count as an answer.
 *
 * <pre>{@code
 * ToolCall<DrbdConfig> dump = ToolCall.of(Command.of("drbdadm", "dump"), DrbdFormats.CONFIG);
 * DrbdConfig config = runner.call(dump).orThrow();
 * }</pre>
 *
 * @param name what diagnostics call the output, for example {@code drbdadm dump}
 * @param command what to run
 * @param parser reads the output
 * @param output which of the two output streams is the answer
 * @param acceptedExitCodes the exit codes with which the output is an answer
 * @param <T> the answer
 */
public record ToolCall<T>(
    String name, Command command, Parser<T> parser, Output output, Set<Integer> acceptedExitCodes) {

  /** One of the two output streams of a command. */
  public enum Output {
    /** Standard output. */
    STDOUT,
    /** Standard error, where some tools write what they found. */
    STDERR
  }

  /** Copies the exit codes. */
  public ToolCall {
    acceptedExitCodes = Set.copyOf(acceptedExitCodes);
  }

  /** A question that is answered on standard output with exit code 0, named after the program. */
  public static <T> ToolCall<T> of(Command command, Parser<T> parser) {
    String program = command.program();
    String name = program.substring(program.lastIndexOf('/') + 1);
    return new ToolCall<>(name, command, parser, Output.STDOUT, Set.of(0));
  }

  /** A question whose answer is the text of standard output as it is. */
  public static ToolCall<String> text(Command command) {
    return of(command, source -> new Parsed<>(source.text(), List.of()));
  }

  /** The same question under another name. */
  public ToolCall<T> withName(String other) {
    return new ToolCall<>(other, command, parser, output, acceptedExitCodes);
  }

  /** The same question, answered on another output stream. */
  public ToolCall<T> withOutput(Output other) {
    return new ToolCall<>(name, command, parser, other, acceptedExitCodes);
  }

  /** The same question, answered with one of these exit codes only. */
  public ToolCall<T> withAcceptedExitCodes(Integer... codes) {
    return new ToolCall<>(name, command, parser, output, Set.of(codes));
  }

  /** The same question with another command, for example one with another time limit. */
  public ToolCall<T> withCommand(Command other) {
    return new ToolCall<>(name, other, parser, output, acceptedExitCodes);
  }

  /**
   * Reads the answer from a result.
   *
   * @param host the host that gave it, for messages
   * @throws CommandException when the exit code is not accepted, or the output is longer than the command's limit
   */
  public Parsed<T> read(String host, CommandResult result) {
    if (!acceptedExitCodes.contains(result.exitCode())) {
      String what = "failed with exit code " + result.exitCode();
      if (!acceptedExitCodes.equals(Set.of(0))) {
        what += ", accepted are " + new TreeSet<>(acceptedExitCodes);
      }
      throw CommandException.of(Reason.EXIT_CODE, host, command, what, result);
    }
    boolean fromStdout = output == Output.STDOUT;
    if (fromStdout ? result.isStdoutTruncated() : result.isStderrTruncated()) {
      String what = "wrote more than " + command.outputLimit() + " bytes";
      throw CommandException.of(Reason.OUTPUT_LIMIT, host, command, what, "");
    }
    byte[] bytes = fromStdout ? result.stdoutBytes() : result.stderrBytes();
    return parser.parse(Source.of("<" + name + " on " + host + ">", bytes));
  }
}
