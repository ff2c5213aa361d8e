package io.quorate.pacemaker.value;

/** The Gregorian calendar as Pacemaker counts it: without years before 1, and without limit above. */
final class Calendar {
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Calendar() {}

  static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int daysOfYear(int year) {
    return isLeap(year) ? 366 : 365;
  }

  /** The days of a month; 0 for a number that is no month. */
  static int daysOfMonth(int month, int year) {
    if (month < 1 || month > 12) {
      return 0;
    }
    return month == 2 && isLeap(year) ? 29 : DAYS[month - 1];
  }

  /** The day of the year of a day of a month; months above 12 have no days. */
  static int dayOfYear(int year, int month, int day) {
    int days = day;
    for (int each = 1; each < Math.min(month, 13); each++) {
      days += daysOfMonth(each, year);
    }
    return days;
  }

  /** The days from the first of January of year 1 to that of a year; 0 for earlier years. */
  static long daysBefore(int year) {
    long years = Math.max(0L, year - 1L);
    return 365 * years + years / 4 - years / 100 + years / 400;
  }

  /** The weekday of the first of January, Monday is 1. */
  static int januaryFirst(int year) {
    return (int) Math.floorMod(daysBefore(year), 7L) + 1;
  }

  static int weeksOfYear(int year) {
    return januaryFirst(year) == 4 || januaryFirst(year + 1) == 5 ? 53 : 52;
  }
}
