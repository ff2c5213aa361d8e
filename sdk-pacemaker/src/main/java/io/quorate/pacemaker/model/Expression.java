package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition on a node attribute: {@code expression}.
 *
 * @param id unique in the CIB
 * @param attribute the name of the attribute; {@code #uname}, {@code #id}, {@code #kind} and others are built in
 * @param operation {@code lt}, {@code gt}, {@code lte}, {@code gte}, {@code eq}, {@code ne}, {@code defined} or
 *     {@code not_defined}
 * @param value what to compare with; none for {@code defined} and {@code not_defined}
 * @param type {@code string}, {@code integer} (from schema 3.5 on), {@code number} or {@code version}
 * @param valueSource {@code literal}, {@code param} or {@code meta}, of {@code value-source}; from schema 2.9 on
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Expression(
    String id,
    String attribute,
    String operation,
    Optional<String> value,
    Optional<String> type,
    Optional<String> valueSource,
    Origin origin,
    Unknown unknown)
    implements Condition, WithExpression {
  /** A builder of an expression. */
  public static ExpressionBuilder builder(String id, String attribute, String operation) {
    return new ExpressionBuilder()
        .id(id)
        .attribute(attribute)
        .operation(operation)
        .origin(Origin.none())
        .unknown(Unknown.none());
  }

  /** A condition that compares, for example {@code of("e1", "#uname", "eq", "node-a")}. */
  public static Expression of(String id, String attribute, String operation, String value) {
    return builder(id, attribute, operation).value(value).build();
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
