package io.quorate.pacemaker.value;

import java.util.Locale;

/** The parts of a duration, in the order in which Pacemaker adds them. */
public enum DurationField {
  /** Years; they keep the day of the year, not the month and day. */
  YEARS,
  /** Months; a day that the month does not have becomes its last day. */
  MONTHS,
  /** Weeks of seven days. */
  WEEKS,
  /** Days of 24 hours. */
  DAYS,
  /** Hours. */
  HOURS,
  /** Minutes. */
  MINUTES,
  /** Seconds. */
  SECONDS;

  /** The attribute's name in a {@code duration} element, for example {@code years}. */
  public String attribute() {
    return name().toLowerCase(Locale.ROOT);
  }
}
