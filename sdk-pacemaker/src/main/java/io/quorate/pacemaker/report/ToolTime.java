package io.quorate.pacemaker.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as a tool of Pacemaker prints it.
 *
 * <p>Tools print {@code 2026-11-22 16:45:51Z} or {@code 2026-11-22 17:45:51 +01:00}; old ones, and some up to this day,
 * print {@code Sun Nov 22 16:45:51 2026} in the time zone of the host, and do not say which one that is.
 *
 * @param text as printed
 * @param local date and time of day; empty when the text is in no known form
 * @param offset of the local time; empty when the text does not say
 */
public record ToolTime(String text, Optional<LocalDateTime> local, Optional<ZoneOffset> offset) {
  private static final Pattern WITH_ZONE =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2}:\\d{2})(?:\\.\\d+)? ?(Z|[+-]\\d{2}:?\\d{2})?");
  private static final DateTimeFormatter CTIME =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ROOT);

  /** Reads a text; any text gives a value. */
  public static ToolTime of(String text) {
    String stripped = text.strip();
    try {
      Matcher matcher = WITH_ZONE.matcher(stripped);
      if (matcher.matches()) {
        LocalDateTime local = LocalDateTime.parse(matcher.group(1) + "T" + matcher.group(2));
        return new ToolTime(
            stripped,
            Optional.of(local),
            Optional.ofNullable(matcher.group(3)).map(ZoneOffset::of));
      }
      LocalDateTime local = LocalDateTime.parse(stripped.replaceAll(" +", " "), CTIME);
      return new ToolTime(stripped, Optional.of(local), Optional.empty());
    } catch (DateTimeException e) {
      return new ToolTime(stripped, Optional.empty(), Optional.empty());
    }
  }

  /** The moment, when the text says its time zone. */
  public Optional<Instant> instant() {
    return local.flatMap(time -> offset.map(time::toInstant));
  }

  /** The moment; a text without time zone is read in that of its host. */
  public Optional<Instant> instant(ZoneId hostZone) {
    return instant().or(() -> local.map(time -> time.atZone(hostZone).toInstant()));
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
