package io.quorate.drbd.status;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How far a resync or an online verification is, in the same units whatever the tool printed it in.
 *
 * @param verifying whether it is a verification
 * @param paused whether it is suspended, here or by the peer
 * @param percent done, 0 to 100; absent when the output has none or one that cannot be
 * @param bytesLeft to be copied or compared, when the output has it
 * @param bytesPerSecond of the last seconds, when the output has it
 * @param timeLeft estimated; absent when it is paused or stalled, or when neither the output nor the numbers tell
 */
public record SyncProgress(
    boolean verifying,
    boolean paused,
    OptionalDouble percent,
    OptionalLong bytesLeft,
    OptionalLong bytesPerSecond,
    Optional<Duration> timeLeft) {
  private static final long BYTES_PER_KIB = 1024;

  /** From KiB, KiB/s and the tool's own estimate; a number that cannot be is left out. */
  static SyncProgress of(
      boolean verifying,
      boolean paused,
      OptionalDouble percent,
      OptionalLong kibLeft,
      OptionalDouble kibPerSecond,
      OptionalLong secondsLeft) {
    OptionalLong bytes = positive(kibLeft, BYTES_PER_KIB);
    OptionalLong rate =
        kibPerSecond.isPresent() && kibPerSecond.getAsDouble() >= 0
            ? OptionalLong.of(Math.round(kibPerSecond.getAsDouble() * BYTES_PER_KIB))
            : OptionalLong.empty();
    boolean sensible =
        percent.isPresent() && percent.getAsDouble() >= 0 && percent.getAsDouble() <= 100;
    OptionalLong seconds = paused ? OptionalLong.empty() : secondsLeft;
    if (!paused && seconds.isEmpty() && bytes.isPresent() && rate.orElse(0) > 0) {
      seconds = OptionalLong.of(bytes.getAsLong() / rate.getAsLong());
    }
    return new SyncProgress(
        verifying,
        paused,
        sensible ? percent : OptionalDouble.empty(),
        bytes,
        rate,
        seconds.isPresent()
            ? Optional.of(Duration.ofSeconds(seconds.getAsLong()))
            : Optional.empty());
  }

  private static OptionalLong positive(OptionalLong number, long factor) {
    return number.isPresent()
            && number.getAsLong() >= 0
            && number.getAsLong() <= Long.MAX_VALUE / factor
        ? OptionalLong.of(number.getAsLong() * factor)
        : OptionalLong.empty();
  }
}
