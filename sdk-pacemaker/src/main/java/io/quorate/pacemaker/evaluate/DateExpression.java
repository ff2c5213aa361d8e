package io.quorate.pacemaker.evaluate;

import java.util.Optional;

/**
 * A {@code date_expression} element.
 *
 * @param operation {@code in_range}, {@code gt}, {@code lt} or {@code date_spec}; absent for {@code in_range}
 * @param start the start of a range, or what {@code gt} compares with
 * @param end the end of a range, inclusive, or what {@code lt} compares with
 * @param duration the length of a range that has a start and no end
 * @param dateSpec for {@code date_spec}
 */
public record DateExpression(
    Optional<String> operation,
    Optional<String> start,
    Optional<String> end,
    Optional<DurationSpec> duration,
    Optional<DateSpec> dateSpec)
    implements RuleCondition {
  /** From a start to an end, both inclusive. */
  public static DateExpression inRange(String start, String end) {
    return of("in_range", Optional.of(start), Optional.of(end));
  }

  /** From a start on, inclusive. */
  public static DateExpression from(String start) {
    return of("in_range", Optional.of(start), Optional.empty());
  }

  /** Until an end, inclusive. */
  public static DateExpression until(String end) {
    return of("in_range", Optional.empty(), Optional.of(end));
  }

  /** From a start, inclusive, for a duration. */
  public static DateExpression inRange(String start, DurationSpec duration) {
    return new DateExpression(
        Optional.of("in_range"),
        Optional.of(start),
        Optional.empty(),
        Optional.of(duration),
        Optional.empty());
  }

  /** After a date. */
  public static DateExpression after(String start) {
    return of("gt", Optional.of(start), Optional.empty());
  }

  /** Before a date. */
  public static DateExpression before(String end) {
    return of("lt", Optional.empty(), Optional.of(end));
  }

  /** While the parts of the date and time lie in ranges. */
  public static DateExpression matching(DateSpec dateSpec) {
    return new DateExpression(
        Optional.of("date_spec"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(dateSpec));
  }

  private static DateExpression of(String operation, Optional<String> start, Optional<String> end) {
    return new DateExpression(
        Optional.of(operation), start, end, Optional.empty(), Optional.empty());
  }
}
