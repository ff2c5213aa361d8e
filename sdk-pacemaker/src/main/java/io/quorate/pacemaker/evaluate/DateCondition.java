package io.quorate.pacemaker.evaluate;

import java.util.Optional;

/**
 * A {@code date_expression} element.
 *
 * @param operation {@code in_range}, {@code gt}, {@code lt} or {@code date_spec}; absent for {@code in_range}
 * @param start the start of a range, or what {@code gt} compares with
 * @param end the end of a range, inclusive, or what {@code lt} compares with
 * @param duration the length of a range that has a start and no end
 * @param dateRanges for {@code date_spec}
 */
public record DateCondition(
    Optional<String> operation,
    Optional<String> start,
    Optional<String> end,
    Optional<DurationAmounts> duration,
    Optional<DateRanges> dateRanges)
    implements RuleCondition {
  /** From a start to an end, both inclusive. */
  public static DateCondition inRange(String start, String end) {
    return of("in_range", Optional.of(start), Optional.of(end));
  }

  /** From a start on, inclusive. */
  public static DateCondition from(String start) {
    return of("in_range", Optional.of(start), Optional.empty());
  }

  /** Until an end, inclusive. */
  public static DateCondition until(String end) {
    return of("in_range", Optional.empty(), Optional.of(end));
  }

  /** From a start, inclusive, for a duration. */
  public static DateCondition inRange(String start, DurationAmounts duration) {
    return new DateCondition(
        Optional.of("in_range"),
        Optional.of(start),
        Optional.empty(),
        Optional.of(duration),
        Optional.empty());
  }

  /** After a date. */
  public static DateCondition after(String start) {
    return of("gt", Optional.of(start), Optional.empty());
  }

  /** Before a date. */
  public static DateCondition before(String end) {
    return of("lt", Optional.empty(), Optional.of(end));
  }

  /** While the parts of the date and time lie in ranges. */
  public static DateCondition matching(DateRanges dateRanges) {
    return new DateCondition(
        Optional.of("date_spec"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(dateRanges));
  }

  private static DateCondition of(String operation, Optional<String> start, Optional<String> end) {
    return new DateCondition(
        Optional.of(operation), start, end, Optional.empty(), Optional.empty());
  }
}
