package io.quorate.pacemaker.history;

import io.quorate.pacemaker.status.ReportedTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times as the XML of {@code crm_mon} has them where it does not use local time. */
final class Times {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssX", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Times() {}

  static ReportedTime of(Instant instant) {
    return new ReportedTime(FORM.format(instant));
  }

  /** Seconds since 1970; empty when they are not known. */
  static Optional<ReportedTime> ofSeconds(long seconds) {
    return seconds <= 0 || seconds > 253_402_300_799L
        ? Optional.empty()
        : Optional.of(of(Instant.ofEpochSecond(seconds)));
  }
}
