package io.quorate.drbd;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandException.Reason;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.drbd.status.DrbdEvents;
import io.quorate.drbd.status.DrbdStatus;
import io.quorate.drbd.status.EventKind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The state of DRBD on a node, each time that it is another one, from {@code drbdsetup events2}; drbdsetup-9.0(8).
 *
 * <pre>{@code
 * try (DrbdWatch watch = client.watch()) {
 *   DrbdStatus status = watch.next();
 *   while (!status.resource("r0").orElseThrow().isHealthy()) {
 *     status = watch.next();
 *   }
 * }
 * }</pre>
 *
 * <p>A caller that takes its time lets the tool wait: nothing piles up here. When the tool ends, as it does when the
 * kernel's module is unloaded, or when it lost events, it is started again after a pause; what it does not report then is
 * gone. A tool that ends three times without having reported everything is given up.
 *
 * <p>To be used by one thread at a time; only {@link #close()} may be called by any thread at any time.
 */
public final class DrbdWatch implements AutoCloseable {
  private static final int TRIES = 3;

  private final CommandRunner runner;
  private final Command command;
  private final Duration pause;
  private final DrbdEvents events = new DrbdEvents();
  private volatile @Nullable LineStream stream;
  private @Nullable DrbdStatus given;
  private int starts;
  private int failures;
  private volatile boolean closed;

  private DrbdWatch(CommandRunner runner, Command command, Duration pause) {
    this.runner = runner;
    this.command = command;
    this.pause = pause;
  }

  /**
   * A watch; nothing is started before the first {@link #next()}.
   *
   * @param command prints the events, for example {@code drbdsetup events2 --full --statistics}
   * @param pause how long to wait before the tool is started again
   */
  public static DrbdWatch over(CommandRunner runner, Command command, Duration pause) {
    return new DrbdWatch(runner, command, pause);
  }

  /**
   * Waits until the tool has reported everything and the state is another than the one given last, and gives it.
   *
   * @throws CommandException when the tool cannot be started, ends again and again, or the thread is interrupted; the
   *     next call tries again
   * @throws IllegalStateException when the watch was closed
   */
  public DrbdStatus next() {
    while (true) {
      if (closed) {
        throw new IllegalStateException("the watch was closed");
      }
      LineStream running = stream;
      LineStream lines = running == null ? start() : running;
      if (!lines.hasNext()) {
        ended(lines);
        continue;
      }
      EventKind kind = events.apply(lines.next());
      if (events.isStale()) {
        lines.close();
        stream = null;
        continue;
      }
      if (!events.isComplete()) {
        continue;
      }
      failures = 0;
      DrbdStatus now = events.snapshot();
      boolean fresh = kind == EventKind.COMPLETE ? !now.equals(given) : now != given;
      given = now;
      if (fresh) {
        return now;
      }
    }
  }

  /** How often the tool was started. */
  public int starts() {
    return starts;
  }

  /** The number of lines that were not understood. */
  public long notUnderstood() {
    return events.notUnderstood();
  }

  private LineStream start() {
    if (starts > 0) {
      sleep();
      events.restart();
    }
    starts++;
    LineStream lines = runner.stream(command);
    stream = lines;
    if (closed) {
      lines.close();
    }
    return lines;
  }

  private void ended(LineStream lines) {
    stream = null;
    if (closed) {
      return;
    }
    failures++;
    if (failures >= TRIES) {
      CommandResult result = lines.result();
      throw CommandException.of(
          Reason.EXIT_CODE,
          runner.host(),
          command,
          "ended " + failures + " times, at last with exit code " + result.exitCode(),
          result);
    }
  }

  private void sleep() {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandException.of(
          Reason.CANCELLED, runner.host(), command, "was not started again: interrupted", "");
    }
  }

  /** Ends the tool; a thread that waits in {@link #next()} gets an exception. */
  @Override
  public void close() {
    closed = true;
    LineStream lines = stream;
    if (lines != null) {
      lines.close();
    }
  }
}
