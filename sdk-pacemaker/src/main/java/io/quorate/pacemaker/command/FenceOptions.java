package io.quorate.pacemaker.command;

import java.time.Duration;
import java.util.Optional;

/**
 * Options of {@code stonith_admin --fence}, {@code --reboot} and {@code --unfence}; stonith_admin(8) 2.1.5. Times are whole
 * seconds, rounded up.
 *
 * @param timeout of the operation; two minutes without it
 * @param tolerance does nothing when the same succeeded less than this time ago
 * @param delay before it begins, beside those of the devices; since 2.0.3
 * @param tag says who asks, in logs; since 1.1.8
 */
public record FenceOptions(
    Optional<Duration> timeout,
    Optional<Duration> tolerance,
    Optional<Duration> delay,
    Optional<String> tag) {
  /** The time limit of the tool where none is set. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(120);

  private static final FenceOptions NONE =
      new FenceOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What the tool does by itself. */
  public static FenceOptions none() {
    return NONE;
  }

  /** With a time limit. */
  public FenceOptions withTimeout(Duration time) {
    return new FenceOptions(Optional.of(positive(time)), tolerance, delay, tag);
  }

  /** With a tolerance. */
  public FenceOptions withTolerance(Duration time) {
    return new FenceOptions(timeout, Optional.of(positive(time)), delay, tag);
  }

  /** With a delay. */
  public FenceOptions withDelay(Duration time) {
    return new FenceOptions(timeout, tolerance, Optional.of(positive(time)), tag);
  }

  /** With a word for the logs. */
  public FenceOptions withTag(String word) {
    return new FenceOptions(timeout, tolerance, delay, Optional.of(word));
  }

  private static Duration positive(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("a time must be positive: " + time);
    }
    return time;
  }
}
