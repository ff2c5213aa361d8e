package io.quorate.pacemaker.value;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A date and time as Pacemaker keeps it: day of a year, second of a day, distance from UTC.
 *
 * <p>Source: {@code lib/common/iso8601.c}.
 *
 * @param year the year
 * @param dayOfYear from 1; above 366 only on the way through a computation
 * @param secondOfDay from 0 to 86399
 * @param offset seconds that its clock is ahead of UTC
 */
public record Iso8601Date(int year, int dayOfYear, int secondOfDay, int offset) {
  private static final int DAY = 86_400;
  private static final long DAYS_TO_1970 = 719_162;

  /**
   * Reads a date as a node does.
   *
   * <p>Understood are {@code 2024-02-29}, {@code 20240229}, {@code 2024-060}, {@code 2024-W09-4}, each alone, which means
   * midnight UTC, or with {@code T} or a blank and a time; a time alone, which means today; and {@code epoch}. A time
   * without a distance from UTC has the one that the node's zone has <em>at the moment of reading</em>, not at that date.
   * Before 3.0.2 a distance counts only behind a blank, or as {@code Z}.
   *
   * @param zone the node's time zone
   * @param now the moment of reading
   */
  public static Reading<Iso8601Date> read(
      String text, PacemakerRelease release, ZoneId zone, Instant now) {
    return release.before(2, 0, 3)
        ? new OldDateReader(text, zone, now).read()
        : new DateReader(text, release, zone, now).read();
  }

  /** A moment on the clock of a zone; the distance from UTC in whole minutes. */
  public static Iso8601Date of(Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    int distance = local.getOffset().getTotalSeconds() / 60 * 60;
    return new Iso8601Date(
        local.getYear(), local.getDayOfYear(), local.toLocalTime().toSecondOfDay(), distance);
  }

  /**
   * The distance from UTC that a time without one gets: that of the zone at a moment, with a slip.
   *
   * <p>Where the zone is behind UTC by hours and minutes, the minutes are added instead of taken off: in
   * America/St_Johns, at -03:30, a time is read as -02:30. All releases do so.
   */
  static int localOffset(ZoneId zone, Instant now) {
    int seconds = zone.getRules().getOffset(now).getTotalSeconds();
    int hours = seconds / 3600;
    int minutes = (seconds - hours * 3600) / 60;
    return hours * 3600 + (hours < 0 && minutes < 0 ? -minutes : minutes) * 60;
  }

  /** Adds an amount of one unit, as the attributes of a {@code duration} element are added. */
  public Iso8601Date plus(int amount, DurationField unit, PacemakerRelease release) {
    return switch (unit) {
      case YEARS -> plusYears(amount, release);
      case MONTHS -> plusMonths(amount);
      case WEEKS -> plusDays(amount * 7, release);
      case DAYS -> plusDays(amount, release);
      case HOURS -> plusSeconds(amount * 3600, release);
      case MINUTES -> plusSeconds(amount * 60, release);
      case SECONDS -> plusSeconds(amount, release);
    };
  }

  /** Adds a duration: years, then months, then days, then seconds. */
  public Iso8601Date plus(Iso8601Duration duration, PacemakerRelease release) {
    return plusYears(duration.years(), release)
        .plusMonths(duration.months())
        .plusDays(duration.days(), release)
        .plusSeconds(duration.seconds(), release);
  }

  private Iso8601Date plusYears(int amount, PacemakerRelease release) {
    long sum = (long) year + amount;
    if (release.atLeast(2, 1, 9) && amount != 0) {
      sum = Math.max(1, Math.min(Integer.MAX_VALUE, sum));
    }
    return new Iso8601Date((int) sum, dayOfYear, secondOfDay, offset);
  }

  private Iso8601Date plusMonths(int amount) {
    int[] monthAndDay = monthAndDay();
    long months = (long) year * 12 + monthAndDay[0] - 1 + amount;
    int newYear = (int) Math.floorDiv(months, 12L);
    int month = (int) Math.floorMod(months, 12L) + 1;
    if (amount >= 0 && monthAndDay[0] > 12) {
      // Day 366 of a common year, left over from adding years: counting up from month 13 never ends
      // a year.
      newYear = year;
      month = 13;
    }
    int day = Math.min(monthAndDay[1], Calendar.daysOfMonth(month, newYear));
    return new Iso8601Date(newYear, Calendar.dayOfYear(newYear, month, day), secondOfDay, offset);
  }

  private int[] monthAndDay() {
    int days = dayOfYear;
    int month = 1;
    while (month <= 12 && Calendar.daysOfMonth(month, year) < days) {
      days -= Calendar.daysOfMonth(month, year);
      month++;
    }
    return new int[] {month, days};
  }

  Iso8601Date plusDays(int amount, PacemakerRelease release) {
    boolean modern = release.atLeast(2, 1, 9);
    if (modern && amount == 0) {
      return this;
    }
    int newYear = year;
    long days = modern ? (long) dayOfYear + amount : dayOfYear + amount;
    while (days > Calendar.daysOfYear(newYear)) {
      if (modern && newYear == Integer.MAX_VALUE) {
        return new Iso8601Date(newYear, Calendar.daysOfYear(newYear), secondOfDay, offset);
      }
      days -= Calendar.daysOfYear(newYear);
      newYear++;
    }
    while (days < 1) {
      if (modern && newYear <= 1) {
        return new Iso8601Date(newYear, 1, secondOfDay, offset);
      }
      newYear--;
      days += Calendar.daysOfYear(newYear);
    }
    return new Iso8601Date(newYear, (int) days, secondOfDay, offset);
  }

  private Iso8601Date plusSeconds(int amount, PacemakerRelease release) {
    int sum = secondOfDay + amount % DAY;
    int days = amount / DAY;
    // 3.0.2 leaves a sum of exactly one day as it is, 24:00:00.
    boolean overflows = release.atLeast(3, 0, 2) ? sum > DAY : sum >= DAY;
    if (overflows) {
      sum -= DAY;
      days++;
    } else if (sum < 0) {
      sum += DAY;
      days--;
    }
    return new Iso8601Date(year, dayOfYear, sum, offset).plusDays(days, release);
  }

  /** The same moment with distance 0 from UTC. */
  public Iso8601Date toUtc(PacemakerRelease release) {
    if (offset == 0) {
      return this;
    }
    Iso8601Date moved = plusSeconds(-offset, release);
    return new Iso8601Date(moved.year, moved.dayOfYear, moved.secondOfDay, 0);
  }

  /** Compares two dates field by field in UTC, as a release does. */
  public int compareTo(Iso8601Date other, PacemakerRelease release) {
    Iso8601Date one = toUtc(release);
    Iso8601Date two = other.toUtc(release);
    if (one.year != two.year) {
      return Integer.compare(one.year, two.year);
    }
    return one.dayOfYear != two.dayOfYear
        ? Integer.compare(one.dayOfYear, two.dayOfYear)
        : Integer.compare(one.secondOfDay, two.secondOfDay);
  }

  /** Seconds since 1970-01-01 00:00:00 UTC; years before 1 count as year 1. */
  public long epochSecond() {
    long days = Calendar.daysBefore(year) + Math.max(0, dayOfYear - 1) - DAYS_TO_1970;
    return days * DAY + secondOfDay - offset;
  }

  /** The moment, or the last moment that the JDK knows when it is beyond. */
  public Instant instant() {
    long second = epochSecond();
    return second > Instant.MAX.getEpochSecond() ? Instant.MAX : Instant.ofEpochSecond(second);
  }

  /** Whether the day is one of the year and the second one of the day. */
  boolean isValid() {
    return dayOfYear > 0
        && dayOfYear <= Calendar.daysOfYear(year)
        && secondOfDay >= 0
        && secondOfDay < DAY;
  }

  /** {@code YYYY-MM-DD HH:MM:SS} and {@code Z} or the distance from UTC, as {@code iso8601 --local} prints it. */
  @Override
  public String toString() {
    int[] monthAndDay = year == 0 ? new int[] {0, dayOfYear} : monthAndDay();
    String time =
        String.format(
            "%04d-%02d-%02d %02d:%02d:%02d",
            Integer.toUnsignedLong(year),
            monthAndDay[0],
            monthAndDay[1],
            secondOfDay / 3600,
            secondOfDay / 60 % 60,
            secondOfDay % 60);
    if (offset == 0) {
      return time + "Z";
    }
    int distance = Math.abs(offset);
    return time
        + String.format(
            " %c%02d:%02d", offset < 0 ? '-' : '+', distance / 3600, distance / 60 % 60);
  }
}
