package io.quorate.cli;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.diagnostic.Suggestion;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of the program, without a process of its own. */
public final class Quorate {
  private Quorate() {}

  /**
   * Runs the program with the formats that are registered.
   *
   * @return the exit code
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(FormatCatalog::load, args, in, out, err);
  }

  /**
   * Runs the program with some formats.
   *
   * @return the exit code
   */
  static int run(
      Supplier<FormatCatalog> catalog,
      String[] args,
      InputStream in,
      PrintStream out,
      PrintStream err) {
    Terminal terminal = new Terminal(in, out, err, catalog);
    String command = args.length == 0 ? "" : args[0];
    try {
      Optional<Command> found = Commands.find(command);
      if (found.isPresent()) {
        run(found.get(), Arrays.copyOfRange(args, 1, args.length), terminal);
      } else {
        general(command, args, terminal);
      }
      terminal.flush();
    } catch (UsageException e) {
      terminal.complain(e.getMessage());
      terminal.raise(ExitCode.USAGE);
      err.flush();
    } catch (BrokenPipeException e) {
      terminal.raise(ExitCode.BROKEN_PIPE);
    }
    return terminal.exitCode();
  }

  private static void run(Command command, String[] args, Terminal terminal) {
    // A path may start with '@' only as '@LIST', which is not read the way that picocli reads its
    // argument files.
    CommandLine line = new CommandLine(command.spec()).setExpandAtFiles(false);
    ParseResult arguments;
    try {
      arguments = line.parseArgs(args);
    } catch (ParameterException e) {
      throw new UsageException(e.getMessage() + "\nTry '" + line.getCommandName() + " --help'.");
    }
    if (arguments.isUsageHelpRequested()) {
      terminal.print(line.getUsageMessage(Ansi.OFF));
    } else {
      command.run(arguments, terminal);
    }
  }

  private static void general(String command, String[] args, Terminal terminal) {
    switch (command) {
      case "" -> {
        terminal.printError(overview());
        terminal.raise(ExitCode.USAGE);
      }
      case "-h", "--help" -> terminal.print(overview());
      case "-V", "--version" -> terminal.print("quorate " + version() + "\n");
      case "help" -> {
        if (args.length > 1) {
          Command topic = Commands.find(args[1]).orElseThrow(() -> unknown(args[1]));
          terminal.print(new CommandLine(topic.spec()).getUsageMessage(Ansi.OFF));
        } else {
          terminal.print(overview());
        }
      }
      default -> throw unknown(command);
    }
  }

  private static UsageException unknown(String command) {
    return new UsageException(
        "unknown "
            + (command.startsWith("-") ? "option" : "command")
            + " '"
            + command
            + "'; "
            + Suggestion.didYouMean(command, Commands.NAMES).orElse("try 'quorate --help'"));
  }

  private static String overview() {
    CommandSpec spec = CommandSpec.create().name("quorate");
    spec.usageMessage()
        .description("Reads, checks and writes the files of a highly available cluster.");
    spec.addOption(Arguments.help());
    spec.addOption(Arguments.version());
    for (String name : Commands.NAMES) {
      spec.addSubcommand(name, Commands.find(name).orElseThrow().spec());
    }
    return new CommandLine(spec).getUsageMessage(Ansi.OFF);
  }

  /** The version of the program; {@code development} when it runs from class files. */
  static String version() {
    return Optional.ofNullable(Quorate.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
