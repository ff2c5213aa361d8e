package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which dates are meant, as in a crontab: {@code date_spec}.
 *
 * <p>Each attribute is a number or a range, such as {@code 9-16} or {@code 2020-}.
 *
 * @param id unique in the CIB
 * @param years as written
 * @param months 1..12
 * @param monthdays 1..31
 * @param hours 0..23
 * @param minutes 0..59
 * @param seconds 0..59
 * @param yeardays 1..366
 * @param yearsdays a misspelled {@code yeardays} of the schemas 1.0 to 3.10, which no release reads
 * @param weekyears years that are counted in weeks
 * @param weeks 1..53
 * @param weekdays 1..7, Monday is 1
 * @param moon phases of the moon, 0..7; up to schema 3.10
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record DateSpec(
    String id,
    Optional<String> years,
    Optional<String> months,
    Optional<String> monthdays,
    Optional<String> hours,
    Optional<String> minutes,
    Optional<String> seconds,
    Optional<String> yeardays,
    Optional<String> yearsdays,
    Optional<String> weekyears,
    Optional<String> weeks,
    Optional<String> weekdays,
    Optional<String> moon,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithDateSpec {
  /** A builder of a date spec. */
  public static DateSpecBuilder builder(String id) {
    return new DateSpecBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
