package io.quorate.pacemaker.value;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.pacemaker.internal.CNumber;
import io.quorate.pacemaker.internal.Scan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a date as {@code parse_date} of 2.0.3 and later does. */
final class DateReader {
  private static final int DAY = 86_400;

  private final String text;
  private final PacemakerRelease release;
  private final ZoneId zone;
  private final Instant now;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  DateReader(String text, PacemakerRelease release, ZoneId zone, Instant now) {
    this.text = text;
    this.release = release;
    this.zone = zone;
    this.now = now;
  }

  Reading<Iso8601Date> read() {
    if (text.startsWith("T") || (text.length() > 2 && text.charAt(2) == ':')) {
      diagnostics.add(DateRemarks.timeOnly(text));
      Iso8601Date today = Iso8601Date.of(now, zone);
      return finish(today, Optional.of(text.startsWith("T") ? text.substring(1) : text));
    }
    if (isEpoch()) {
      return Reading.of(new Iso8601Date(1970, 1, 0, 0), diagnostics);
    }
    Optional<Iso8601Date> day = readDay();
    if (day.isEmpty()) {
      return DateRemarks.invalid(text);
    }
    int end = 0;
    while (end < text.length() && "0123456789-W".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == 'T')) {
      return finish(day.get(), Optional.of(text.substring(end + 1)));
    }
    if (end < text.length()) {
      diagnostics.add(DateRemarks.ignored(text.substring(end)));
    }
    diagnostics.add(DateRemarks.dateOnly(text));
    return finish(day.get(), Optional.empty());
  }

  private boolean isEpoch() {
    return text.toLowerCase(Locale.ROOT).startsWith("epoch")
        && (text.length() == 5 || text.charAt(5) == '/' || CNumber.isBlank(text.charAt(5)));
  }

  private Optional<Iso8601Date> readDay() {
    Scan scan = Scan.separated(text, "-", "-");
    if (scan.count() == 1) {
      scan = Scan.widths(text, 4, 2, 2);
    }
    if (scan.count() == 3) {
      return monthDay(scan);
    }
    scan = Scan.separated(text, "-");
    if (scan.count() == 2) {
      diagnostics.addAll(DateRemarks.ordinal(text, scan.values()[1]));
      return yearDay(scan.values()[0], scan.values()[1]);
    }
    scan = Scan.separated(text, "-W", "-");
    return scan.count() == 3 ? weekDay(scan) : Optional.empty();
  }

  private boolean isStrict() {
    return release.atLeast(2, 1, 9);
  }

  private Optional<Iso8601Date> monthDay(Scan scan) {
    int year = scan.values()[0];
    int month = scan.values()[1];
    int day = scan.values()[2];
    if (month > 12 || day > Calendar.daysOfMonth(month, year) || month < 0) {
      return Optional.empty();
    }
    if (isStrict() && (month < 1 || year < 1 || day < 1)) {
      return Optional.empty();
    }
    return Optional.of(new Iso8601Date(year, Calendar.dayOfYear(year, month, day), 0, 0));
  }

  private Optional<Iso8601Date> yearDay(int year, int day) {
    if (day > Calendar.daysOfYear(year) || (isStrict() && (year < 1 || day < 1))) {
      return Optional.empty();
    }
    return Optional.of(new Iso8601Date(year, day, 0, 0));
  }

  private Optional<Iso8601Date> weekDay(Scan scan) {
    int year = scan.values()[0];
    int week = scan.values()[1];
    int day = scan.values()[2];
    if (week > Calendar.weeksOfYear(year) || day < 1 || day > 7 || (isStrict() && week < 1)) {
      return Optional.empty();
    }
    int first = Calendar.januaryFirst(year);
    return Optional.of(
        new Iso8601Date(year, 0, 0, 0)
            .plusDays((week - 1) * 7 + (first <= 4 ? 1 : 8) - first + day, release));
  }

  private Reading<Iso8601Date> finish(Iso8601Date day, Optional<String> time) {
    Optional<Iso8601Date> date = time.isPresent() ? atTime(day, time.get()) : Optional.of(day);
    return date.filter(Iso8601Date::isValid)
        .map(valid -> Reading.of(valid, diagnostics))
        .orElseGet(() -> DateRemarks.invalid(text));
  }

  private Optional<Iso8601Date> atTime(Iso8601Date day, String time) {
    Optional<Integer> seconds = secondOfDay(time);
    Optional<Integer> offset = seconds.isPresent() ? offset(time) : Optional.empty();
    if (offset.isEmpty()) {
      return Optional.empty();
    }
    Iso8601Date date =
        new Iso8601Date(day.year(), day.dayOfYear(), seconds.get() % DAY, offset.get());
    return Optional.of(seconds.get() == DAY ? date.plusDays(1, release) : date);
  }

  /** Hours, minutes and seconds; 86400 for 24:00:00. */
  private Optional<Integer> secondOfDay(String time) {
    Scan scan = Scan.separated(time, ":", ":");
    if (scan.count() == 1) {
      scan = Scan.widths(time, 2, 2, 2);
    }
    if (scan.count() == 0 || (scan.count() < 0 && release.atLeast(3, 0, 2))) {
      return Optional.empty();
    }
    long hour = scan.unsigned(0);
    long minute = scan.unsigned(1);
    long second = scan.unsigned(2);
    boolean midnight = hour == 24 && minute == 0 && second == 0;
    if ((hour >= 24 && !midnight) || minute >= 60 || second >= 60) {
      return Optional.empty();
    }
    return Optional.of((int) (hour * 3600 + minute * 60 + second));
  }

  private Optional<Integer> offset(String time) {
    int at = time.indexOf('Z');
    if (at < 0) {
      at = release.atLeast(3, 0, 2) ? firstOf(time, " +-") : time.indexOf(' ');
    }
    if (at < 0) {
      diagnostics.add(DateRemarks.noOffset(time, zone, now));
      return Optional.of(Iso8601Date.localOffset(zone, now));
    }
    String distance = time.substring(CNumber.skipBlanks(time, at));
    if (distance.startsWith("Z")) {
      return Optional.of(0);
    }
    boolean negative = distance.startsWith("-");
    boolean plus = distance.startsWith("+");
    if (!negative && !plus && !CNumber.isDigit(distance, 0)) {
      diagnostics.add(DateRemarks.noDistance(distance));
      return Optional.of(0);
    }
    if (!negative && !plus) {
      diagnostics.add(DateRemarks.unsignedDistance(distance));
    }
    boolean skipped = negative || (plus && release.atLeast(2, 0, 4));
    return secondOfDay(skipped ? distance.substring(1) : distance)
        .map(seconds -> negative ? -seconds : seconds);
  }

  private static int firstOf(String time, String wanted) {
    for (int i = 0; i < time.length(); i++) {
      if (wanted.indexOf(time.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
