package io.quorate.pacemaker.value;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** What misleads about a date. */
final class DateRemarks {
  private static final Pattern DISTANCE = Pattern.compile(".*\\d[+-]\\d.*");
  private static final Pattern YEAR_AND_MONTH = Pattern.compile("[+]?\\d+-\\d{1,2}(\\D.*)?");

  private DateRemarks() {}

  static Reading<Iso8601Date> invalid(String text) {
    return Reading.invalid(
        Diagnostic.of(Severity.ERROR, "PCM031", "'" + text + "' is no date that Pacemaker reads")
            .withHelp("write it as 2024-02-29 12:00:00Z"));
  }

  /** A time without a distance from UTC, or with one that is not seen. */
  static Diagnostic noOffset(String time, ZoneId zone, Instant now) {
    if (DISTANCE.matcher(time).matches()) {
      return Diagnostic.of(
              Severity.ERROR,
              "PCM032",
              "the distance from UTC in '" + time + "' is dropped; the node's zone counts")
          .withHelp("put a blank before it, or write the time in UTC with Z");
    }
    int real = zone.getRules().getOffset(now).getTotalSeconds() / 60 * 60;
    if (real != Iso8601Date.localOffset(zone, now)) {
      return Diagnostic.of(
              Severity.ERROR,
              "PCM039",
              "Pacemaker takes the time for one of a wrong distance from UTC: in "
                  + zone
                  + " it adds the minutes instead of taking them off")
          .withHelp("write the time in UTC with Z");
    }
    return Diagnostic.of(
            Severity.WARNING,
            "PCM034",
            "'"
                + time
                + "' has no distance from UTC: it means the one that each node has when it reads it")
        .withHelp("write the time in UTC with Z");
  }

  static Diagnostic dateOnly(String text) {
    return Diagnostic.of(
            Severity.INFO,
            "PCM035",
            "'" + text + "' without a time is midnight UTC, not local midnight")
        .withHelp("write a time and Z");
  }

  static Diagnostic timeOnly(String text) {
    return Diagnostic.of(
        Severity.WARNING,
        "PCM036",
        "'" + text + "' without a date means today, whenever it is read");
  }

  static List<Diagnostic> ordinal(String text, int day) {
    return YEAR_AND_MONTH.matcher(text).matches()
        ? List.of(
            Diagnostic.of(
                    Severity.ERROR,
                    "PCM033",
                    "'" + text + "' is read as day " + day + " of the year")
                .withHelp("write the day of the month, or three digits for a day of the year"))
        : List.of();
  }

  static Diagnostic noDistance(String text) {
    return Diagnostic.of(
            Severity.WARNING, "PCM037", "'" + text + "' is no distance from UTC; UTC is taken")
        .withHelp("write Z, or a distance such as +02:00");
  }

  static Diagnostic unsignedDistance(String text) {
    return Diagnostic.of(
            Severity.WARNING,
            "PCM037",
            "'" + text + "' behind a blank is taken for a distance from UTC")
        .withHelp("write one blank or T between date and time, and a sign before the distance");
  }

  static Diagnostic ignored(String text) {
    return Diagnostic.of(
            Severity.WARNING, "PCM038", "'" + text + "' is ignored: a time follows T or a blank")
        .withHelp("write T or one blank before the time");
  }
}
