package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition on the time: {@code date_expression}.
 *
 * @param id unique in the CIB
 * @param operation {@code gt}, {@code lt}, {@code in_range} or {@code date_spec}
 * @param start a date of ISO 8601, as written
 * @param end a date of ISO 8601, as written
 * @param duration how long after the start, of {@code in_range}
 * @param dateSpec of {@code date_spec}
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record DateExpression(
    String id,
    String operation,
    Optional<String> start,
    Optional<String> end,
    Optional<DateDuration> duration,
    Optional<DateSpec> dateSpec,
    Origin origin,
    Unknown unknown)
    implements Condition, WithDateExpression {
  /** A builder of a date expression. */
  public static DateExpressionBuilder builder(String id, String operation) {
    return new DateExpressionBuilder()
        .id(id)
        .operation(operation)
        .origin(Origin.none())
        .unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    List<CibElement> all = new ArrayList<>();
    duration.ifPresent(all::add);
    dateSpec.ifPresent(all::add);
    return all;
  }
}
