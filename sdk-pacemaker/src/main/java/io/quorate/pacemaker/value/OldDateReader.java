package io.quorate.pacemaker.value;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.internal.CNumber;
import io.quorate.pacemaker.internal.Scan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a date as {@code parse_date} did before 2.0.3: the time is what follows the first blank, or else {@code T}. */
final class OldDateReader {
  private final String text;
  private final ZoneId zone;
  private final Instant now;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  OldDateReader(String text, ZoneId zone, Instant now) {
    this.text = text;
    this.zone = zone;
    this.now = now;
  }

  Reading<Iso8601Date> read() {
    Optional<Iso8601Date> date;
    if (text.startsWith("T") || (text.length() > 2 && text.charAt(2) == ':')) {
      diagnostics.add(DateRemarks.timeOnly(text));
      date = Optional.of(atTime(Iso8601Date.of(now, zone), text));
    } else if (text.equalsIgnoreCase("epoch")) {
      return Reading.of(new Iso8601Date(1970, 1, 0, 0), diagnostics);
    } else {
      date = readDay();
    }
    int separator = text.indexOf(' ');
    if (separator >= 0 && text.indexOf('T') >= 0) {
      diagnostics.add(
          Diagnostic.of(
                  Severity.ERROR,
                  "PCM032",
                  "'" + text.substring(separator + 1) + "' is taken for the time before 2.0.3")
              .withHelp("write a blank instead of T"));
    }
    int time = separator >= 0 ? separator : text.indexOf('T');
    if (date.isPresent() && time >= 0) {
      date = Optional.of(atTime(date.get(), text.substring(time + 1)));
    } else if (date.isPresent()) {
      diagnostics.add(DateRemarks.dateOnly(text));
    }
    return date.filter(Iso8601Date::isValid)
        .map(valid -> Reading.of(valid, diagnostics))
        .orElseGet(() -> DateRemarks.invalid(text));
  }

  private Optional<Iso8601Date> readDay() {
    Scan scan = Scan.separated(text, "-", "-");
    if (scan.count() == 1) {
      scan = Scan.widths(text, 4, 2, 2);
    }
    int year = scan.values()[0];
    if (scan.count() == 3) {
      int month = scan.values()[1];
      int day = scan.values()[2];
      return month < 0 || month > 12 || day > 31
          ? Optional.empty()
          : Optional.of(new Iso8601Date(year, Calendar.dayOfYear(year, month, day), 0, 0));
    }
    scan = Scan.separated(text, "-");
    if (scan.count() == 2) {
      diagnostics.addAll(DateRemarks.ordinal(text, scan.values()[1]));
      return Optional.of(new Iso8601Date(scan.values()[0], scan.values()[1], 0, 0));
    }
    scan = Scan.separated(text, "-W", "-");
    int week = scan.values()[1];
    if (scan.count() != 3 || week > Calendar.weeksOfYear(scan.values()[0])) {
      return Optional.empty();
    }
    int first = Calendar.januaryFirst(scan.values()[0]);
    int day = scan.values()[2];
    return day < 1 || day > 7
        ? Optional.empty()
        : Optional.of(
            new Iso8601Date(scan.values()[0], 0, 0, 0)
                .plusDays(
                    (week - 1) * 7 + (first <= 4 ? 1 : 8) - first + day,
                    PacemakerRelease.of(2, 0, 0)));
  }

  private Iso8601Date atTime(Iso8601Date day, String time) {
    return new Iso8601Date(day.year(), day.dayOfYear(), seconds(time), offset(time));
  }

  /** Never fails: of a time that is out of range only what was scanned as its seconds is left. */
  private static int seconds(String time) {
    Scan scan = Scan.separated(time, ":", ":");
    if (scan.count() == 1) {
      scan = Scan.widths(time, 2, 2, 2);
    }
    boolean valid =
        scan.count() > 0 && scan.unsigned(0) < 24 && scan.unsigned(1) < 60 && scan.unsigned(2) < 60;
    int seconds = scan.values()[2];
    return valid ? seconds + scan.values()[1] * 60 + scan.values()[0] * 3600 : seconds;
  }

  private int offset(String time) {
    int at = time.indexOf('Z');
    at = at >= 0 ? at : time.indexOf(' ');
    if (at < 0) {
      diagnostics.add(DateRemarks.noOffset(time, zone, now));
      return Iso8601Date.localOffset(zone, now);
    }
    String distance = time.substring(CNumber.skipBlanks(time, at));
    if (distance.startsWith("-")) {
      return -seconds(distance.substring(1));
    }
    return distance.startsWith("+") || CNumber.isDigit(distance, 0) ? seconds(distance) : 0;
  }
}
