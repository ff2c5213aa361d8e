package io.quorate.pacemaker.evaluate;

import io.quorate.pacemaker.value.Iso8601Date;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * Whether one {@link DateCondition} holds, second by second, and the next second at which that changes.
 *
 * <p>The dates in an expression are read anew at each evaluation: without a distance from UTC they move when the node's
 * clock is put forward or back, and a time without a date moves each day.
 */
final class DateEvaluation {
  private static final int DAY = 86_400;

  private final PacemakerRelease release;
  private final ZoneId zone;
  private final DateCondition expression;
  private final String operation;
  private final Optional<DateRangesMatcher> matcher;

  DateEvaluation(PacemakerRelease release, ZoneId zone, DateCondition expression) {
    this.release = release;
    this.zone = zone;
    this.expression = expression;
    operation = expression.operation().orElse("in_range").toLowerCase(Locale.ROOT);
    matcher = expression.dateRanges().map(spec -> new DateRangesMatcher(spec, release));
  }

  /** The dates of the expression, as they are read at a moment. */
  private record Bounds(Optional<Iso8601Date> start, Optional<Iso8601Date> end) {}

  private Bounds bounds(long second) {
    Optional<Iso8601Date> start = date(expression.start(), second);
    Optional<Iso8601Date> end = date(expression.end(), second);
    if (end.isEmpty() && start.isPresent() && expression.duration().isPresent()) {
      end = Optional.of(expression.duration().get().after(start.get(), release));
    }
    return new Bounds(start, end);
  }

  private Optional<Iso8601Date> date(Optional<String> text, long second) {
    return text.flatMap(
        it -> Iso8601Date.read(it, release, zone, Instant.ofEpochSecond(second)).value());
  }

  /** Whether it holds at a second, counted from 1970. */
  boolean holds(long second) {
    return operation.equals("date_spec")
        ? matchesSpec(second)
        : holdsBetween(second, bounds(second));
  }

  private boolean matchesSpec(long second) {
    // Without a date_spec nothing was restricted before 2.1.8.
    return matcher
        .map(it -> it.admits(second + offset(second)))
        .orElseGet(() -> release.before(2, 1, 8));
  }

  private boolean holdsBetween(long second, Bounds bounds) {
    Iso8601Date now = Iso8601Date.of(Instant.ofEpochSecond(second), zone);
    Optional<Integer> start = bounds.start().map(it -> now.compareTo(it, release));
    Optional<Integer> end = bounds.end().map(it -> now.compareTo(it, release));
    boolean inside = start.orElse(0) >= 0 && end.orElse(0) <= 0;
    boolean old = release.before(2, 0, 3);
    return switch (operation) {
      case "in_range" -> inside && (old || start.isPresent() || end.isPresent());
      case "gt" -> start.map(it -> it > 0).orElse(old);
      case "lt" -> end.map(it -> it < 0).orElse(false);
      case "eq" -> old && start.map(it -> it == 0).orElse(false);
      case "neq" -> old && start.map(it -> it != 0).orElse(true);
      default -> false;
    };
  }

  private int offset(long second) {
    return zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
  }

  /** The first second after a given one, and before an end, at which it holds where it did not, or the other way. */
  OptionalLong nextChange(long second, long end) {
    boolean before = holds(second);
    long from = second + 1;
    while (from < end) {
      long segmentEnd = Math.min(end, segmentEnd(from));
      OptionalLong found = changeWithin(from, segmentEnd, before);
      if (found.isPresent()) {
        return found;
      }
      from = segmentEnd;
    }
    return OptionalLong.empty();
  }

  /** The end of the time from a second on in which the clock runs evenly and the dates stay what they are. */
  private long segmentEnd(long from) {
    ZoneOffsetTransition transition = zone.getRules().nextTransition(Instant.ofEpochSecond(from));
    long end = transition == null ? Long.MAX_VALUE : transition.toEpochSecond();
    if (movesDaily(expression.start()) || movesDaily(expression.end())) {
      int offset = offset(from);
      end = Math.min(end, (Math.floorDiv(from + offset, (long) DAY) + 1) * DAY - offset);
    }
    return end;
  }

  private static boolean movesDaily(Optional<String> text) {
    return text.map(it -> it.startsWith("T") || (it.length() > 2 && it.charAt(2) == ':'))
        .orElse(false);
  }

  private OptionalLong changeWithin(long from, long end, boolean before) {
    if (operation.equals("date_spec")) {
      if (matcher.isEmpty()) {
        return OptionalLong.empty();
      }
      int offset = offset(from);
      OptionalLong local = matcher.get().next(from + offset, end + offset, !before);
      return local.isPresent() ? OptionalLong.of(local.getAsLong() - offset) : OptionalLong.empty();
    }
    TreeSet<Long> seconds = new TreeSet<>(List.of(from));
    Bounds bounds = bounds(from);
    // A clock that is not whole minutes off UTC is taken for one that is.
    int slip = offset(from) % 60;
    for (Optional<Iso8601Date> bound : List.of(bounds.start(), bounds.end())) {
      bound.ifPresent(it -> addStops(it, slip, seconds));
    }
    return seconds.subSet(from, end).stream()
        .mapToLong(Long::longValue)
        .filter(second -> holdsBetween(second, bounds) != before)
        .findFirst();
  }

  /** The seconds around a date; day 366 of a common year is compared as if it lay before the next year. */
  private void addStops(Iso8601Date date, int slip, TreeSet<Long> seconds) {
    Iso8601Date utc = date.toUtc(release);
    Iso8601Date nextYear = new Iso8601Date(utc.year() + 1, 1, 0, 0);
    for (long second : List.of(date.epochSecond(), nextYear.epochSecond())) {
      seconds.addAll(List.of(second - slip, second - slip + 1));
    }
  }
}
