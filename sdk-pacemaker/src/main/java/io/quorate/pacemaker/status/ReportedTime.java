package io.quorate.pacemaker.status;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A point in time as a tool printed it.
 *
 * <p>{@code Sun Nov 22 16:02:58 2026} is local time of the node that printed it, {@code 2026-11-22 16:02:58Z} and {@code
 * 2026-11-22 16:02:58 +01:00} are not.
 *
 * @param text as printed
 */
public record ReportedTime(String text) {
  private static final List<DateTimeFormatter> WITH_OFFSET =
      List.of(
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS]X", Locale.ROOT),
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS] XXX", Locale.ROOT),
          DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy XXX", Locale.ROOT),
          DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  private static final List<DateTimeFormatter> LOCAL =
      List.of(
          DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ROOT),
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT));

  /**
   * The instant, if the text is a time.
   *
   * @param local the time zone of the node that printed it, for forms without an offset
   */
  public Optional<Instant> instant(ZoneId local) {
    String plain = text.strip().replaceAll("\\s+", " ");
    for (DateTimeFormatter form : WITH_OFFSET) {
      try {
        return Optional.of(OffsetDateTime.parse(plain, form).toInstant());
      } catch (DateTimeParseException e) {
        // Another form, perhaps.
      }
    }
    for (DateTimeFormatter form : LOCAL) {
      try {
        return Optional.of(LocalDateTime.parse(plain, form).atZone(local).toInstant());
      } catch (DateTimeParseException e) {
        // Another form, perhaps.
      }
    }
    return Optional.empty();
  }

  /** The instant, where local forms are UTC. */
  public Optional<Instant> instant() {
    return instant(ZoneOffset.UTC);
  }

  @Override
  public String toString() {
    return text;
  }
}
