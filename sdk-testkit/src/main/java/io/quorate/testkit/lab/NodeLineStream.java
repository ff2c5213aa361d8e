package io.quorate.testkit.lab;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.LineStream;

/** The lines of a command on a node. */
record NodeLineStream(NodeRunner runner, Command command, LineStream lines) implements LineStream {
  @Override
  public boolean hasNext() {
    try {
      if (lines.hasNext()) {
        return true;
      }
    } catch (CommandException e) {
      throw runner.named(command, e);
    }
    // Nothing came: perhaps because the node is off.
    result();
    return false;
  }

  @Override
  public String next() {
    try {
      return lines.next();
    } catch (CommandException e) {
      throw runner.named(command, e);
    }
  }

  @Override
  public CommandResult result() {
    try {
      return runner.reached(command, lines.result());
    } catch (CommandException e) {
      throw runner.named(command, e);
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
