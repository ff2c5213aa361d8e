package io.quorate.core.exec;

import io.quorate.core.text.Source;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a result that is there already. */
final class FinishedLineStream implements LineStream {
  private final CommandResult result;
  private final LineSplitter lines = new LineSplitter(Integer.MAX_VALUE);
  private @Nullable String next;
  private volatile boolean closed;

  FinishedLineStream(CommandResult result) {
    this.result = result.withStdout(Captured.NOTHING);
    lines.add(result.stdoutBytes());
    lines.end();
  }

  @Override
  public boolean hasNext() {
    if (next == null && !closed) {
      byte[] line = lines.poll();
      next = line == null ? null : Source.of("line", line).text();
    }
    return next != null && !closed;
  }

  @Override
  public String next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    String line = next;
    next = null;
    return line;
  }

  @Override
  public CommandResult result() {
    return result;
  }

  @Override
  public void close() {
    closed = true;
  }
}
