package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long a time is: {@code duration} in a {@link DateExpression}.
 *
 * <p>The attributes that only a {@link DateSpec} has a use for are in the schemas 1.0 to 3.10; no release reads
 * them here.
 *
 * @param id unique in the CIB
 * @param years as written
 * @param months as written
 * @param weeks as written
 * @param days as written
 * @param hours as written
 * @param minutes as written
 * @param seconds as written
 * @param monthdays as written
 * @param weekdays as written
 * @param yearsdays as written
 * @param weekyears as written
 * @param moon as written
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record DateDuration(
    String id,
    Optional<String> years,
    Optional<String> months,
    Optional<String> weeks,
    Optional<String> days,
    Optional<String> hours,
    Optional<String> minutes,
    Optional<String> seconds,
    Optional<String> monthdays,
    Optional<String> weekdays,
    Optional<String> yearsdays,
    Optional<String> weekyears,
    Optional<String> moon,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithDateDuration {
  /** A builder of a date duration. */
  public static DateDurationBuilder builder(String id) {
    return new DateDurationBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
