package io.quorate.ipmi.transport;

import java.util.Random;
import java.util.concurrent.TimeUnit;

/** When a request is sent again: each wait is half as long again as the one before, up to two seconds. */
final class Patience {
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(2);
  private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  private final long first;
  private final Random random;
  private long wait;
  private long pause = SHORTEST_PAUSE;
  private long due = Long.MAX_VALUE;
  private int sends;

  Patience(long first, Random random) {
    this.first = first;
    this.random = random;
    this.wait = first;
  }

  /** For a new request. */
  void reset() {
    reset(1);
  }

  /** For a new request to somebody who may be some times slower than one had thought. */
  void reset(int slower) {
    wait = Math.max(first, Math.min(first * slower, LONGEST));
    sends = 0;
    due = Long.MAX_VALUE;
  }

  /** A request went out. */
  void sent(long now) {
    sends++;
    due = now + wait;
    wait = Math.max(first, Math.min(wait + wait / 2, LONGEST));
  }

  /** The other side is busy: a pause of 50 ms at first, longer each time up to two seconds, by chance half of it more. */
  void pause(long now) {
    due = now + pause + (long) (random.nextDouble() * pause / 2);
    pause = Math.min(pause * 2, LONGEST);
  }

  /** All is well again. */
  void relieved() {
    pause = SHORTEST_PAUSE;
  }

  /** Nothing is sent again. */
  void stop() {
    due = Long.MAX_VALUE;
  }

  boolean isDue(long now) {
    return due != Long.MAX_VALUE && due - now <= 0;
  }

  /** When, or the largest number for never. */
  long due() {
    return due;
  }

  int sends() {
    return sends;
  }
}
