package io.quorate.pacemaker.evaluate;

import io.quorate.pacemaker.internal.CNumber;
import io.quorate.pacemaker.value.DurationField;
import io.quorate.pacemaker.value.Iso8601Date;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A {@code duration} element: how long after the start of a range its end is.
 *
 * @param amounts a whole number for each part that is given
 */
public record DurationAmounts(Map<DurationField, String> amounts) {
  /** Copies the map. */
  public DurationAmounts {
    Map<DurationField, String> copy = new EnumMap<>(DurationField.class);
    copy.putAll(amounts);
    amounts = Collections.unmodifiableMap(copy);
  }

  /** A duration of one part. */
  public static DurationAmounts of(DurationField field, String amount) {
    return new DurationAmounts(Map.of(field, amount));
  }

  /** The same with one more part. */
  public DurationAmounts with(DurationField field, String amount) {
    Map<DurationField, String> more = new EnumMap<>(DurationField.class);
    more.putAll(amounts);
    more.put(field, amount);
    return new DurationAmounts(more);
  }

  /** The end of a duration; a part that is no number counts nothing, before 2.0.5 it counts -1. */
  Iso8601Date after(Iso8601Date start, PacemakerRelease release) {
    Iso8601Date end = start;
    for (Map.Entry<DurationField, String> entry : amounts.entrySet()) {
      CNumber number = CNumber.read(entry.getValue(), 0);
      long amount = number.value();
      if (!number.found()) {
        amount = release.before(2, 0, 5) ? -1 : 0;
      }
      if (amount != 0 && amount == (int) amount) {
        end = end.plus((int) amount, entry.getKey(), release);
      }
    }
    return end;
  }
}
