package io.quorate.pacemaker.watch;

import io.quorate.core.QuorateException;
import io.quorate.pacemaker.status.ClusterStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a cluster, as seen by the first of its hosts that answers.
 *
 * <pre>{@code
 * try (PacemakerWatch watch = PacemakerClient.on(runner).watch()) {
 *   while (true) {
 *     watch.next().events().forEach(System.out::println);
 *   }
 * }
 * }</pre>
 *
 * <p>A source is kept for as long as it answers and its partition has quorum; without quorum the others are asked, and one
 * that has it is preferred: after a split the view of the partition that goes on is the one that counts. When none
 * answers, {@link ClusterEvent.ConnectionLost} says so once; what happened meanwhile follows after {@link
 * ClusterEvent.ConnectionRegained}.
 *
 * <p>Sources are asked by the thread that calls {@link #next()}, one after the other, with a pause between two rounds. To
 * be used by one thread at a time; only {@link #close()} may be called by any thread at any time.
 */
public final class PacemakerWatch implements AutoCloseable {
  private final List<StatusSource> sources;
  private final Duration pause;
  private final Object lock = new Object();
  private StatusSource current;
  private @Nullable ClusterStatus last;
  private boolean connected = true;
  private long asked;
  private boolean first = true;
  private boolean closed;

  private PacemakerWatch(List<StatusSource> sources, Duration pause) {
    this.sources = List.copyOf(sources);
    this.pause = pause;
    this.current = sources.get(0);
  }

  /**
   * A watch; nothing is asked before the first {@link #next()}.
   *
   * @param sources the hosts, the one to be asked first in front
   * @param pause how long to wait between two questions
   * @throws IllegalArgumentException when there is no source
   */
  public static PacemakerWatch over(List<StatusSource> sources, Duration pause) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a watch needs a source");
    }
    return new PacemakerWatch(sources, pause);
  }

  /**
   * Waits until something happened, and says what; the first answer is the state as it is, without events.
   *
   * @throws IllegalStateException when the watch was closed
   */
  public Observation next() {
    return observe(Long.MAX_VALUE).orElseThrow();
  }

  /**
   * The same, with a limit; empty when nothing happened within it.
   *
   * @throws IllegalStateException when the watch was closed
   */
  public Optional<Observation> next(Duration limit) {
    return observe(limit.toNanos());
  }

  private Optional<Observation> observe(long limit) {
    long begin = System.nanoTime();
    while (true) {
      long left = limit == Long.MAX_VALUE ? limit : limit - (System.nanoTime() - begin);
      if (!pauseBefore(left)) {
        return Optional.empty();
      }
      Optional<Observation> seen = ask();
      asked = System.nanoTime();
      first = false;
      if (seen.isPresent()) {
        return seen;
      }
    }
  }

  /** Waits for the time of the next question; false when the limit is reached before. */
  private boolean pauseBefore(long left) {
    long wait = first ? 0 : pause.toNanos() - (System.nanoTime() - asked);
    boolean reached = wait > left;
    long end = System.nanoTime() + Math.min(wait, left);
    synchronized (lock) {
      long now = System.nanoTime();
      while (!closed && now < end) {
        try {
          lock.wait((end - now) / 1_000_000, (int) ((end - now) % 1_000_000));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("the watch was interrupted", e);
        }
        now = System.nanoTime();
      }
      if (closed) {
        throw new IllegalStateException("the watch was closed");
      }
    }
    return !reached;
  }

  private Optional<Observation> ask() {
    List<String> refusals = new ArrayList<>();
    StatusSource answering = null;
    ClusterStatus answer = null;
    for (StatusSource source : inOrder()) {
      try {
        ClusterStatus status = source.status();
        if (answer == null || hasQuorum(status)) {
          answering = source;
          answer = status;
        }
        if (hasQuorum(status)) {
          break;
        }
      } catch (QuorateException e) {
        refusals.add(source.name() + ": " + firstLine(e));
      }
    }
    return answer == null || answering == null
        ? lost(String.join("; ", refusals))
        : Optional.ofNullable(seen(answering, answer));
  }

  private List<StatusSource> inOrder() {
    List<StatusSource> order = new ArrayList<>();
    order.add(current);
    sources.stream().filter(source -> source != current).forEach(order::add);
    return order;
  }

  private static boolean hasQuorum(ClusterStatus status) {
    return status.hasQuorum().orElse(false);
  }

  private Optional<Observation> lost(String reason) {
    if (!connected) {
      return Optional.empty();
    }
    connected = false;
    return Optional.of(
        new Observation(
            Optional.empty(), Optional.empty(), List.of(new ClusterEvent.ConnectionLost(reason))));
  }

  private @Nullable Observation seen(StatusSource source, ClusterStatus status) {
    List<ClusterEvent> events = new ArrayList<>();
    boolean again = !connected;
    if (again) {
      events.add(new ClusterEvent.ConnectionRegained(source.name()));
    } else if (source != current && last != null) {
      events.add(new ClusterEvent.SourceChanged(current.name(), source.name()));
    }
    ClusterStatus before = last;
    if (before != null) {
      events.addAll(ClusterChanges.between(before, status));
    }
    connected = true;
    current = source;
    last = status;
    return before == null || !events.isEmpty()
        ? new Observation(Optional.of(source.name()), Optional.of(status), events)
        : null;
  }

  private static String firstLine(QuorateException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no answer");
  }

  /** Ends a wait in {@link #next()}, which gets an exception; a question that is being asked ends by itself. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
  }
}
