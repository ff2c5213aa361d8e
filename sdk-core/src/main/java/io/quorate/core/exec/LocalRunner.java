package io.quorate.core.exec;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Runs commands on this host.
 *
 * <p>A command runs in the working directory of the Java program. A program that is not found gives exit code 127, one
 * that may not be run 126, as in a shell. Where {@code setsid} (util-linux) is installed, a command gets a session of its
 * own, and ending it ends every process of that session; elsewhere it ends the descendants only.
 *
 * <p>A process that a command leaves in the background is left alone. If it holds the command's output open, the result
 * is given one second after the command's own end, and what comes later is lost.
 */
public final class LocalRunner implements CommandRunner {
  private final String shell;
  private final boolean supervised;

  private LocalRunner(String shell, boolean supervised) {
    this.shell = shell;
    this.supervised = supervised;
  }

  /** A runner for this host. */
  public static LocalRunner create() {
    return new LocalRunner("sh", false);
  }

  /** A runner that starts every command as {@link SshRunner} does, by a shell. */
  static LocalRunner supervised(String shell) {
    return new LocalRunner(shell, true);
  }

  /** Always {@code localhost}. */
  @Override
  public String host() {
    return "localhost";
  }

  @Override
  public CommandResult run(Command command) {
    return start(
        command,
        (launch, check) -> ProcessRuns.run(host(), command, launch, check),
        missing -> missing);
  }

  @Override
  public LineStream stream(Command command) {
    return this.<LineStream>start(
        command,
        (launch, check) -> ProcessRuns.stream(host(), command, launch, check, () -> {}),
        LineStream::of);
  }

  private <R> R start(
      Command command,
      BiFunction<Launch, UnaryOperator<CommandResult>, R> run,
      Function<CommandResult, R> missing) {
    if (supervised || !Environment.keepsText(command)) {
      Supervisor supervisor = Supervisor.create();
      Launch launch =
          new Launch(
              List.of("sh", "-c", Supervisor.commandLine(shell)),
              Environment.with(Map.of()),
              supervisor.input(command),
              true);
      return run.apply(launch, supervisor::withoutMark);
    }
    Launch launch =
        new Launch(
            command.argv(),
            Environment.with(command.revealEnvironment()),
            command.revealInput(),
            false);
    int exitCode = launch.lookup().exitCode();
    if (exitCode != 0) {
      String why = exitCode == 127 ? "not found" : "Permission denied";
      return missing.apply(CommandResult.of(exitCode, "", command.program() + ": " + why + "\n"));
    }
    return run.apply(launch, result -> result);
  }
}
