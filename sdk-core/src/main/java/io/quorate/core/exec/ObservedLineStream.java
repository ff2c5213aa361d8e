package io.quorate.core.exec;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Tells others about the lines, the end and the failure of a stream. */
final class ObservedLineStream implements LineStream {
  private final LineStream stream;
  private final Consumer<String> onLine;
  private final Consumer<CommandResult> onEnd;
  private final Consumer<CommandException> onFailure;
  private final AtomicBoolean told = new AtomicBoolean();

  ObservedLineStream(
      LineStream stream,
      Consumer<String> onLine,
      Consumer<CommandResult> onEnd,
      Consumer<CommandException> onFailure) {
    this.stream = stream;
    this.onLine = onLine;
    this.onEnd = onEnd;
    this.onFailure = onFailure;
  }

  @Override
  public boolean hasNext() {
    try {
      boolean more = stream.hasNext();
      if (!more) {
        tellEnd();
      }
      return more;
    } catch (CommandException e) {
      throw failed(e);
    }
  }

  @Override
  public String next() {
    try {
      String line = stream.next();
      onLine.accept(line);
      return line;
    } catch (CommandException e) {
      throw failed(e);
    }
  }

  @Override
  public CommandResult result() {
    while (hasNext()) {
      next();
    }
    return stream.result();
  }

  @Override
  public void close() {
    stream.close();
    tellEnd();
  }

  private void tellEnd() {
    if (!told.get()) {
      try {
        CommandResult result = stream.result();
        if (told.compareAndSet(false, true)) {
          onEnd.accept(result);
        }
      } catch (CommandException e) {
        failed(e);
      }
    }
  }

  private CommandException failed(CommandException failure) {
    if (told.compareAndSet(false, true)) {
      onFailure.accept(failure);
    }
    return failure;
  }
}
