package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition on the agent of a resource: {@code rsc_expression}; from schema 3.4 on.
 *
 * @param id unique in the CIB
 * @param resourceClass of {@code class}
 * @param provider of OCF agents
 * @param type the name of the agent
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record ResourceExpression(
    String id,
    Optional<String> resourceClass,
    Optional<String> provider,
    Optional<String> type,
    Origin origin,
    Unknown unknown)
    implements Condition, WithResourceExpression {
  /** A builder of a resource expression. */
  public static ResourceExpressionBuilder builder(String id) {
    return new ResourceExpressionBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
