package io.quorate.ipmi.transport;

import java.time.Duration;

/**
 * How patient a transport is.
 *
 * @param repeatAfter how long an answer is waited for before the request is sent again; each further wait is half as long
 *     again, up to two seconds
 * @param idleAfter how long a session without work stays open; at most 50 seconds, as BMCs forget sessions after 60
 * @param window how many targets are worked on at the same time
 */
public record TransportSettings(Duration repeatAfter, Duration idleAfter, int window) {
  /** Again after 400 ms, closed after five seconds, 1,000 targets at the same time. */
  public static final TransportSettings DEFAULT =
      new TransportSettings(Duration.ofMillis(400), Duration.ofSeconds(5), 1000);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException when a value is out of its range
   */
  public TransportSettings {
    if (repeatAfter.isNegative() || repeatAfter.isZero()) {
      throw new IllegalArgumentException("requests are repeated after more than nothing");
    }
    if (idleAfter.isNegative() || idleAfter.compareTo(Duration.ofSeconds(50)) > 0) {
      throw new IllegalArgumentException("sessions stay open for 0 to 50 seconds");
    }
    if (window < 1) {
      throw new IllegalArgumentException("at least one target is worked on");
    }
  }

  /** The same with another time until requests are sent again. */
  public TransportSettings withRepeatAfter(Duration other) {
    return new TransportSettings(other, idleAfter, window);
  }

  /** The same with another time that idle sessions stay open. */
  public TransportSettings withIdleAfter(Duration other) {
    return new TransportSettings(repeatAfter, other, window);
  }

  /** The same with another number of targets that are worked on. */
  public TransportSettings withWindow(int other) {
    return new TransportSettings(repeatAfter, idleAfter, other);
  }
}
