package io.quorate.testkit.lab;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandException.Reason;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import java.util.function.UnaryOperator;

/** Runs commands of this host in the namespaces of a node. */
record NodeRunner(String host, CommandRunner here, UnaryOperator<Command> enter)
    implements CommandRunner {
  /** What the front end writes before its own words. */
  private static final String OWN = "quorate-lab: ";

  private static final int NOT_THERE = 255;
  private static final int NOT_FOUND = 127;

  @Override
  public CommandResult run(Command command) {
    try {
      return reached(command, here.run(enter.apply(command)));
    } catch (CommandException e) {
      throw named(command, e);
    }
  }

  @Override
  public LineStream stream(Command command) {
    try {
      return new NodeLineStream(this, command, here.stream(enter.apply(command)));
    } catch (CommandException e) {
      throw named(command, e);
    }
  }

  /** The result, unless it is that of a node that is off. */
  CommandResult reached(Command command, CommandResult result) {
    if (result.exitCode() == NOT_THERE && result.stderr().startsWith(OWN)) {
      String why = result.stderr().substring(OWN.length());
      throw CommandException.of(Reason.CONNECTION, host, command, "could not be run", why);
    }
    if (result.exitCode() == NOT_FOUND && result.stderr().startsWith("env: '")) {
      return CommandResult.of(NOT_FOUND, "", command.program() + ": not found\n");
    }
    return result;
  }

  /** The exception with the names of the node and of the command that the caller gave. */
  CommandException named(Command command, CommandException e) {
    if (e.host().equals(host)) {
      return e;
    }
    String what =
        switch (e.reason()) {
          case TIMEOUT -> "took too long";
          case CANCELLED -> "was cancelled";
          default -> "gave no answer";
        };
    CommandException named = CommandException.of(e.reason(), host, command, what, e.words());
    named.initCause(e);
    return named;
  }
}
