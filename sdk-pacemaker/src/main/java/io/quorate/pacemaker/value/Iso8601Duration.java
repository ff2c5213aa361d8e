package io.quorate.pacemaker.value;

import java.util.List;

/**
 * An ISO 8601 duration as Pacemaker keeps it; each part may be negative.
 *
 * <p>Source: {@code lib/common/iso8601.c}, {@code crm_time_parse_duration}.
 *
 * @param years years
 * @param months months
 * @param days days, weeks included
 * @param seconds seconds, hours and minutes included
 */
public record Iso8601Duration(int years, int months, int days, int seconds) {
  private static final long DAY = 86_400;

  /**
   * Reads a duration such as {@code P1Y2M3DT4H5M6S}.
   *
   * <p>The order of the parts is free, weeks mix with the others, {@code T} only tells minutes from months, a part may
   * have a sign, and what follows a blank or {@code /} is ignored. Capital letters are needed, fractions are refused
   * (those without a digit before the point count 0 before 2.1.9).
   */
  public static Reading<Iso8601Duration> read(String text, PacemakerRelease release) {
    return new DurationReader(text, release).read();
  }

  /** Whether every part is 0. */
  public boolean isZero() {
    return years == 0 && months == 0 && days == 0 && seconds == 0;
  }

  /**
   * How many seconds it counts where no start is known, as for an interval: months of 30 days.
   *
   * <p>Before 2.1.9 a duration was taken for a date: the first year and the first day count nothing, so that {@code P1D}
   * and {@code P1Y} are 0 seconds and {@code P2D} is one day.
   */
  public long seconds(PacemakerRelease release) {
    if (release.atLeast(2, 1, 9)) {
      return (365L * years + 30L * months + days) * DAY + seconds;
    }
    long before = Calendar.daysBefore(years);
    return (before + 30L * Math.max(0, months) + Math.max(0, days - 1)) * DAY + seconds;
  }

  /** The parts that are not 0, largest first, as a duration is written; {@code PT0S} for none. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("P");
    List.of(new Part(years, "Y"), new Part(months, "M"), new Part(days, "D"))
        .forEach(part -> part.appendTo(text));
    if (seconds != 0) {
      new Part(seconds, "S").appendTo(text.append('T'));
    }
    return text.length() == 1 ? "PT0S" : text.toString();
  }

  private record Part(int amount, String unit) {
    void appendTo(StringBuilder text) {
      if (amount != 0) {
        text.append(amount).append(unit);
      }
    }
  }
}
