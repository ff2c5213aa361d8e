package io.quorate.testkit;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.core.exec.ShellQuote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers commands as a test says: in order, each one, and no other.
 *
 * <pre>{@code
 * try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
 *   runner.expect("drbdadm", "up", "r0").gives("");
 *   runner.expect("drbdadm", "role", "r0").fails(10, "no such resource\n");
 *   DrbdClient.on(runner).up("r0");
 * }
 * }</pre>
 *
 * <p>An unexpected command fails at once, a command that never came when the runner is closed. Safe for several threads,
 * as far as they keep the order.
 */
public final class ScriptedRunner implements CommandRunner, AutoCloseable {
  private final String host;
  private final Deque<Expectation> expected = new ArrayDeque<>();
  private final List<Command> commands = new ArrayList<>();

  private ScriptedRunner(String host) {
    this.host = host;
  }

  /** A runner for a host of that name, which expects nothing yet. */
  public static ScriptedRunner on(String host) {
    return new ScriptedRunner(host);
  }

  /** Expects a program with these arguments; input, environment and limits do not matter. */
  public Expectation expect(String program, String... arguments) {
    List<String> argv = Command.of(program, arguments).argv();
    return expect(ShellQuote.quote(argv), command -> command.argv().equals(argv));
  }

  /** Expects a command that is equal to this one, with its input, environment and limits. */
  public Expectation expect(Command command) {
    return expect("exactly " + command, command::equals);
  }

  private synchronized Expectation expect(String shown, Predicate<Command> matcher) {
    Expectation expectation = new Expectation(shown, matcher);
    expected.add(expectation);
    return expectation;
  }

  @Override
  public String host() {
    return host;
  }

  @Override
  public CommandResult run(Command command) {
    return take(command).answer();
  }

  @Override
  public LineStream stream(Command command) {
    return LineStream.of(run(command));
  }

  private synchronized Expectation take(Command command) {
    Expectation next = expected.peek();
    if (next == null) {
      throw new AssertionError("no command was expected any more, but came: " + command);
    }
    if (!next.matcher.test(command)) {
      throw new AssertionError("expected: " + next.shown + "\n but came: " + command);
    }
    commands.add(command);
    return expected.remove();
  }

  /** The commands that came so far, in order. */
  public synchronized List<Command> commands() {
    return List.copyOf(commands);
  }

  /**
   * Insists that every expected command came.
   *
   * @throws AssertionError when one did not
   */
  public synchronized void verify() {
    if (!expected.isEmpty()) {
      List<String> missing = expected.stream().map(expectation -> expectation.shown).toList();
      throw new AssertionError("never came: " + String.join("\n            ", missing));
    }
  }

  /** The same as {@link #verify()}. */
  @Override
  public void close() {
    verify();
  }

  /** What to answer to one expected command; nothing said means exit code 0 and no output. */
  public static final class Expectation {
    private final String shown;
    private final Predicate<Command> matcher;
    private volatile CommandResult result = CommandResult.success("");
    private volatile @Nullable RuntimeException failure;

    private Expectation(String shown, Predicate<Command> matcher) {
      this.shown = shown;
      this.matcher = matcher;
    }

    /** Answers with exit code 0 and this standard output. */
    public void gives(String stdout) {
      gives(CommandResult.success(stdout));
    }

    /** Answers with a result. */
    public void gives(CommandResult given) {
      result = given;
    }

    /** Answers with an exit code and this standard error. */
    public void fails(int exitCode, String stderr) {
      gives(CommandResult.of(exitCode, "", stderr));
    }

    /** Throws instead of answering. */
    public void fails(RuntimeException exception) {
      failure = exception;
    }

    private CommandResult answer() {
      RuntimeException thrown = failure;
      if (thrown != null) {
        throw thrown;
      }
      return result;
    }
  }
}
