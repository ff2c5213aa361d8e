package io.quorate.cli;

import io.quorate.core.QuorateException;
import io.quorate.core.catalog.LiveView;
import io.quorate.core.catalog.WatchCatalog;
import io.quorate.core.catalog.WatchEntry;
import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.exec.SshRunner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code quorate watch}: the state of a host, and each of its changes, from a live or a recorded stream. */
final class WatchCommand implements io.quorate.cli.Command {
  private static final long PAUSE_MILLIS = 1000;

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Arguments.command(
                "watch",
                "Shows the state of a host and then each change, as its tool reports them.",
                "With FILE the recorded output of the tool is replayed, and the last state is shown.",
                "Without WHAT it lists what can be watched.")
            .addOption(
                Arguments.value(
                    false, "HOST", "Watches another host, with ssh; USER@HOST also.", "--host"))
            .addOption(
                Arguments.value(
                    false,
                    "WORDS",
                    "Runs this command instead of the usual one; words are split at blanks.",
                    "--command"))
            .addOption(Arguments.flag("--once", "Ends when the tool ends, and as it did."));
    return spec.addPositional(positional("WHAT", "0", "What to watch."))
        .addPositional(positional("FILE", "1", "A recorded stream; '-' is standard input."));
  }

  private static PositionalParamSpec positional(String label, String index, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(index)
        .type(String.class)
        .arity("0..1")
        .description(description)
        .build();
  }

  @Override
  public void run(ParseResult arguments, Terminal terminal) {
    WatchCatalog catalog = WatchCatalog.load();
    String name = arguments.matchedPositionalValue(0, "");
    if (name.isEmpty()) {
      catalog
          .entries()
          .forEach(entry -> terminal.print(entry.name() + "  " + entry.summary() + "\n"));
      return;
    }
    WatchEntry entry =
        catalog
            .find(name)
            .orElseThrow(
                () ->
                    new UsageException(
                        "nothing named '"
                            + name
                            + "' can be watched; "
                            + catalog
                                .suggestion(name)
                                .orElse("'quorate watch' lists what can be")));
    String file = arguments.matchedPositionalValue(1, "");
    String host = Arguments.value(arguments, "--host", "");
    String words = Arguments.value(arguments, "--command", "").strip();
    boolean once = arguments.hasMatchedOption("--once");
    if (!file.isEmpty()) {
      if (!host.isEmpty() || !words.isEmpty() || once) {
        throw new UsageException("a recorded stream has no host, no command and no --once");
      }
      replay(entry.view(), file, terminal);
      return;
    }
    CommandRunner runner = host.isEmpty() ? LocalRunner.create() : SshRunner.to(host);
    try {
      Command command =
          words.isEmpty() ? entry.command(runner) : Command.of(List.of(words.split(" +")));
      follow(entry.view(), runner, command, once, terminal);
    } catch (QuorateException
        | IllegalStateException e) { // the host does not answer, or has no such tool
      terminal.complain(String.valueOf(e.getMessage()));
      terminal.raise(ExitCode.UNAVAILABLE);
    }
  }

  private static void replay(LiveView view, String file, Terminal terminal) {
    try (BufferedReader lines = open(file, terminal)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        say(view.accept(line), terminal);
        if (file.equals(Inputs.STDIN)) {
          terminal.flush(); // it may be the pipe of a tool that runs
        }
      }
    } catch (IOException | InvalidPathException e) {
      terminal.complain(file + ": " + Inputs.reason(e));
      terminal.raise(ExitCode.NO_INPUT);
      return;
    }
    terminal.print(view.page());
    if (view.mustRestart()) {
      terminal.complain(file + ": events were lost, so the state may be wrong");
      terminal.raise(ExitCode.FINDINGS);
    }
    if (view.notUnderstood() > 0) {
      terminal.complain(file + ": " + view.notUnderstood() + " lines were not understood");
      terminal.raise(ExitCode.FINDINGS);
    }
  }

  private static BufferedReader open(String file, Terminal terminal) throws IOException {
    return file.equals(Inputs.STDIN)
        ? new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
        : new BufferedReader(
            new InputStreamReader(Files.newInputStream(Path.of(file)), StandardCharsets.UTF_8));
  }

  private static void follow(
      LiveView view, CommandRunner runner, Command command, boolean once, Terminal terminal) {
    while (true) {
      try (LineStream lines = runner.stream(command)) {
        while (!view.mustRestart() && lines.hasNext()) {
          say(view.accept(lines.next()), terminal);
          terminal.flush();
        }
        if (!view.mustRestart()) {
          CommandResult result = lines.result();
          if (once || !result.isSuccess()) {
            ended(command, result, terminal);
            return;
          }
        }
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      view.restart();
    }
  }

  private static void ended(Command command, CommandResult result, Terminal terminal) {
    if (!result.isSuccess()) {
      terminal.complain(
          command + " ended with exit code " + result.exitCode() + "\n" + result.stderr().strip());
      terminal.raise(ExitCode.UNAVAILABLE);
    }
  }

  private static void say(List<String> lines, Terminal terminal) {
    lines.forEach(line -> terminal.print(line + "\n"));
  }
}
