package io.quorate.core.exec;

import java.util.function.Consumer;

/** Says what is run and how it ended. */
record LoggedRunner(CommandRunner runner, Consumer<String> log) implements CommandRunner {
  @Override
  public String host() {
    return runner.host();
  }

  @Override
  public CommandResult run(Command command) {
    begin(command);
    try {
      CommandResult result = runner.run(command);
      end(command, result);
      return result;
    } catch (CommandException e) {
      log.accept(e.getMessage());
      throw e;
    }
  }

  @Override
  public LineStream stream(Command command) {
    begin(command);
    try {
      return new ObservedLineStream(
          runner.stream(command),
          line -> {},
          result -> end(command, result),
          failure -> log.accept(failure.getMessage()));
    } catch (CommandException e) {
      log.accept(e.getMessage());
      throw e;
    }
  }

  private void begin(Command command) {
    log.accept(host() + ": " + CommandText.of(command));
  }

  private void end(Command command, CommandResult result) {
    log.accept(host() + ": " + command + ": " + result);
  }
}
