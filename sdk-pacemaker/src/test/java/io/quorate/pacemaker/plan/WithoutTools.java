package io.quorate.pacemaker.plan;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;

/** A host on which no tool is installed. */
final class WithoutTools implements CommandRunner {
  @Override
  public String host() {
    return "bare";
  }

  @Override
  public CommandResult run(Command command) {
    return CommandResult.of(127, "", command.program() + ": not found");
  }

  @Override
  public LineStream stream(Command command) {
    throw new UnsupportedOperationException(command.program());
  }
}
