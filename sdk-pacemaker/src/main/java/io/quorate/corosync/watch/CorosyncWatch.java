package io.quorate.corosync.watch;

import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LocalRunner;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Quorum and membership of one node as events, in the order in which they came.
 *
 * <pre>{@code
 * try (CorosyncWatch watch = CorosyncWatch.local()) {
 *   while (true) {
 *     System.out.println(watch.next());
 *   }
 * }
 * }</pre>
 *
 * <p>The first event is a {@code Connected} with the whole state, or a {@code Disconnected}. The watch stays when corosync
 * stops, and connects again when it is back. A daemon thread follows corosync; events that nobody takes are kept.
 *
 * <p>Safe for use by several threads; each event is given to one of them.
 */
public final class CorosyncWatch implements AutoCloseable {
  /** {@code quorum_dispatch} keeps a buffer of 1 MiB on the stack, more than Java's threads usually have. */
  private static final long STACK = 8L << 20;

  private static final Duration INTERVAL = Duration.ofSeconds(1);
  private static final long FOREVER = Long.MAX_VALUE;
  private static final long CLOSE_MILLIS = 3000;

  private final BlockingQueue<Optional<CorosyncEvent>> events = new LinkedBlockingQueue<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final boolean polling;
  private final Thread thread;

  private CorosyncWatch(EventSource source, String name) {
    polling = source instanceof ToolSource;
    thread = new Thread(null, () -> follow(source), "corosync watch " + name, STACK);
    thread.setDaemon(true);
  }

  /**
   * A watch over this host: by corosync's own library where JNA and the library are there, or else by asking once a second.
   */
  public static CorosyncWatch local() {
    EventSource source =
        LibrarySource.find().orElseGet(() -> new ToolSource(LocalRunner.create(), INTERVAL));
    return start(source, "of this host");
  }

  /**
   * A watch over the host of a runner, which is asked again and again. What changes and changes back between two questions
   * shows as a membership with another ring at most.
   *
   * @param interval how long to wait between two questions
   * @throws IllegalArgumentException when it is not positive
   */
  public static CorosyncWatch over(CommandRunner runner, Duration interval) {
    if (interval.isZero() || interval.isNegative()) {
      throw new IllegalArgumentException("an interval must be positive: " + interval);
    }
    return start(new ToolSource(runner, interval), "of " + runner.host());
  }

  static CorosyncWatch start(EventSource source, String name) {
    CorosyncWatch watch = new CorosyncWatch(source, name);
    watch.thread.start();
    return watch;
  }

  /** Whether the host is asked again and again; otherwise corosync itself tells of changes. */
  public boolean isPolling() {
    return polling;
  }

  /**
   * Waits for an event and takes it.
   *
   * @throws IllegalStateException when the watch was closed, or the thread is interrupted, which it still is then
   */
  public CorosyncEvent next() {
    return take(FOREVER).orElseThrow(() -> new IllegalStateException("the watch was closed"));
  }

  /**
   * Waits for an event for some time, and takes it; empty when none came.
   *
   * @throws IllegalStateException when the watch was closed, or the thread is interrupted, which it still is then
   */
  public Optional<CorosyncEvent> next(Duration time) {
    return take(time.toNanos());
  }

  private Optional<CorosyncEvent> take(long nanos) {
    try {
      if (closed.getCount() == 0) {
        throw new IllegalStateException("the watch was closed");
      }
      Optional<CorosyncEvent> event = events.poll(nanos, TimeUnit.NANOSECONDS);
      if (event == null) {
        return Optional.empty();
      }
      if (event.isEmpty()) {
        events.add(event); // the mark of the end, for whoever else waits
        throw new IllegalStateException("the watch was closed");
      }
      return event;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void follow(EventSource source) {
    EventMaker maker = new EventMaker(event -> events.add(Optional.of(event)));
    try {
      source.run(maker, new UntilClosed());
    } catch (RuntimeException | LinkageError e) {
      maker.lost("the watch ended: " + e);
      throw e;
    }
  }

  /**
   * Ends the watch; whoever waits for an event gets an exception. Waits until corosync is let go of, three seconds at most:
   * a corosync that hangs may hold the thread longer.
   */
  @Override
  public void close() {
    closed.countDown();
    events.add(Optional.empty());
    thread.interrupt();
    try {
      thread.join(CLOSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class UntilClosed implements EventSource.Closing {
    @Override
    public boolean isClosed() {
      return closed.getCount() == 0;
    }

    @Override
    public void pause(Duration time) {
      try {
        closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        // Only close() interrupts; isClosed() says so.
      }
    }
  }
}
