package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition on an operation: {@code op_expression}; from schema 3.4 on.
 *
 * @param id unique in the CIB
 * @param name of the operation
 * @param interval as written
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record OperationExpression(
    String id, String name, Optional<String> interval, Origin origin, Unknown unknown)
    implements Condition, WithOperationExpression {
  /** A builder of an operation expression. */
  public static OperationExpressionBuilder builder(String id, String name) {
    return new OperationExpressionBuilder()
        .id(id)
        .name(name)
        .origin(Origin.none())
        .unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
