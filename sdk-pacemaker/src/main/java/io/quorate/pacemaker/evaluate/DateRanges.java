package io.quorate.pacemaker.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A {@code date_spec} element: ranges that the parts of the date and time must lie in, on the clock of the node.
 *
 * @param ranges a range for each part that is restricted: {@code 5}, {@code 1-5}, {@code 9-} or {@code -17}
 */
public record DateRanges(Map<DateField, String> ranges) {
  /** Copies the map. */
  public DateRanges {
    Map<DateField, String> copy = new EnumMap<>(DateField.class);
    copy.putAll(ranges);
    ranges = Collections.unmodifiableMap(copy);
  }

  /** No restriction yet. */
  public static DateRanges any() {
    return new DateRanges(Map.of());
  }

  /** The same with one more restriction. */
  public DateRanges with(DateField field, String range) {
    Map<DateField, String> more = new EnumMap<>(DateField.class);
    more.putAll(ranges);
    more.put(field, range);
    return new DateRanges(more);
  }
}
