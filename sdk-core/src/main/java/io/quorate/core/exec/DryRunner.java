package io.quorate.core.exec;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Runs nothing: keeps what it would have run, and answers with exit code 0 and no output. */
public final class DryRunner implements CommandRunner {
  private final String host;
  private final Consumer<String> print;
  private final List<Command> commands = new CopyOnWriteArrayList<>();

  DryRunner(String host, Consumer<String> print) {
    this.host = host;
    this.print = print;
  }

  @Override
  public String host() {
    return host;
  }

  @Override
  public CommandResult run(Command command) {
    commands.add(command);
    print.accept(CommandText.of(command));
    return CommandResult.success("");
  }

  @Override
  public LineStream stream(Command command) {
    return LineStream.of(run(command));
  }

  /** Everything that would have been run so far, in order. */
  public List<Command> commands() {
    return List.copyOf(commands);
  }
}
