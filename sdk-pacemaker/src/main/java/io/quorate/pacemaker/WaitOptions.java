package io.quorate.pacemaker;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How a client waits for what it asked for.
 *
 * @param timeout the longest wait of one call; more than zero
 * @param interval between two questions for the state; more than zero
 * @param progress is told what is waited for, each time that it is something else
 */
public record WaitOptions(Duration timeout, Duration interval, Consumer<String> progress) {
  /** Two minutes, asking twice a second, telling nobody. */
  public static final WaitOptions DEFAULT =
      new WaitOptions(Duration.ofMinutes(2), Duration.ofMillis(500), text -> {});

  /**
   * Checks the times.
   *
   * @throws IllegalArgumentException when one is not more than zero
   */
  public WaitOptions {
    if (timeout.isNegative() || timeout.isZero() || interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException("a wait needs times of more than zero");
    }
  }

  /** The same with another time-out. */
  public WaitOptions withTimeout(Duration other) {
    return new WaitOptions(other, interval, progress);
  }

  /** The same with another interval. */
  public WaitOptions withInterval(Duration other) {
    return new WaitOptions(timeout, other, progress);
  }

  /** The same, telling a listener. */
  public WaitOptions withProgress(Consumer<String> listener) {
    return new WaitOptions(timeout, interval, listener);
  }
}
