package io.quorate.core.exec;

import io.quorate.core.text.Source;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The lines of a running process. */
final class ProcessLineStream implements LineStream {
  private static final Duration FOREVER = Duration.ofDays(100_000);

  private final RunningProcess running;
  private final ChunkQueue queue;
  private final UnaryOperator<CommandResult> check;
  private final Duration limit;
  private final LineSplitter lines;
  private @Nullable Future<?> alarm;
  private @Nullable String next;
  private boolean exhausted;
  private boolean finished;
  private volatile boolean late;
  private volatile boolean closed;

  private ProcessLineStream(
      RunningProcess running,
      ChunkQueue queue,
      Command command,
      UnaryOperator<CommandResult> check) {
    this.running = running;
    this.queue = queue;
    this.check = check;
    this.limit = command.timeout().orElse(FOREVER);
    this.lines = new LineSplitter(command.outputLimit());
  }

  static LineStream open(
      RunningProcess running,
      ChunkQueue queue,
      Command command,
      UnaryOperator<CommandResult> check) {
    ProcessLineStream stream = new ProcessLineStream(running, queue, command, check);
    running.stdoutEnded().thenRun(queue::end);
    if (stream.limit.compareTo(FOREVER) < 0) {
      Future<?> alarm =
          Background.after(
              stream.limit, () -> Background.start("quorate-time-limit", stream::endLate));
      stream.alarm = alarm;
      running.process().onExit().thenRun(() -> alarm.cancel(false));
    }
    return stream;
  }

  private void endLate() {
    late = true;
    running.end();
  }

  @Override
  public boolean hasNext() {
    if (next == null && !finished && !closed) {
      try {
        next = read();
      } catch (InterruptedException e) {
        close();
        throw running.cancelled();
      }
    }
    return next != null && !closed;
  }

  private @Nullable String read() throws InterruptedException {
    byte[] line = lines.poll();
    while (line == null && !finished && !closed) {
      if (lines.isTooLong()) {
        close();
        throw running.lineTooLong();
      }
      byte[] chunk = exhausted ? null : queue.take();
      if (chunk != null) {
        lines.add(chunk);
      } else if (!exhausted) {
        exhausted = true;
        lines.end();
      } else {
        finished = true;
        finish();
      }
      line = lines.poll();
    }
    return line == null ? null : Source.of("line", line).text();
  }

  /** Waits for the end of the process and looks at it. */
  private CommandResult finish() throws InterruptedException {
    boolean inTime = running.await(limit);
    if (late || !inTime) {
      close();
      throw running.timedOut(limit);
    }
    return check.apply(running.result(Captured.NOTHING));
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
    while (hasNext()) {
      next();
    }
    if (closed) {
      running.end();
      return running.result(Captured.NOTHING);
    }
    try {
      return finish();
    } catch (InterruptedException e) {
      close();
      throw running.cancelled();
    }
  }

  @Override
  public void close() {
    closed = true;
    queue.discard();
    if (alarm != null) {
      alarm.cancel(false);
    }
    if (running.process().isAlive()) {
      running.end();
    }
  }
}
