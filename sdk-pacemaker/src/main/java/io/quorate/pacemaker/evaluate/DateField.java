package io.quorate.pacemaker.evaluate;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The attributes of a {@code date_spec} element, in the order in which they are checked. */
public enum DateField {
  /** The year. */
  YEARS,
  /** The month, from 1. */
  MONTHS,
  /** The day of the month, from 1. */
  MONTHDAYS,
  /** The hour, 0 to 23. */
  HOURS,
  /** The minute, 0 to 59. */
  MINUTES,
  /** The second, 0 to 59. */
  SECONDS,
  /** The day of the year, from 1. */
  YEARDAYS,
  /** The year that the ISO 8601 week belongs to. */
  WEEKYEARS,
  /** The ISO 8601 week, 1 to 53. */
  WEEKS,
  /** The day of the week, Monday is 1. */
  WEEKDAYS,
  /** The phase of the moon, 0 (new) to 7; ignored since 3.0.0. */
  MOON;

  /** The attribute's name, for example {@code weekdays}. */
  public String attribute() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isTimeOfDay() {
    return this == HOURS || this == MINUTES || this == SECONDS;
  }

  /** The least and the greatest number that it can be. */
  long[] range() {
    return switch (this) {
      case YEARS, WEEKYEARS -> new long[] {1, 9999};
      case MONTHS -> new long[] {1, 12};
      case MONTHDAYS -> new long[] {1, 31};
      case HOURS -> new long[] {0, 23};
      case MINUTES, SECONDS -> new long[] {0, 59};
      case YEARDAYS -> new long[] {1, 366};
      case WEEKS -> new long[] {1, 53};
      case WEEKDAYS -> new long[] {1, 7};
      case MOON -> new long[] {0, 7};
    };
  }

  /** The number of a day; a time of day has none. */
  int of(LocalDate day) {
    return switch (this) {
      case YEARS -> day.getYear();
      case MONTHS -> day.getMonthValue();
      case MONTHDAYS -> day.getDayOfMonth();
      case YEARDAYS -> day.getDayOfYear();
      case WEEKYEARS -> day.get(IsoFields.WEEK_BASED_YEAR);
      case WEEKS -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      case WEEKDAYS -> day.get(ChronoField.DAY_OF_WEEK);
      case MOON -> moon(day);
      case HOURS, MINUTES, SECONDS ->
          throw new IllegalArgumentException(this + " is no number of a day");
    };
  }

  /** The phase by the Metonic cycle of 19 years and 30 days a moon, in eighths. */
  private static int moon(LocalDate day) {
    int golden = day.getYear() % 19 + 1;
    int epact = (11 * golden + 18) % 30;
    if (epact == 24 || (epact == 25 && golden > 11)) {
      epact++;
    }
    return ((day.getDayOfYear() + epact) * 6 + 11) % 177 / 22 % 8;
  }
}
