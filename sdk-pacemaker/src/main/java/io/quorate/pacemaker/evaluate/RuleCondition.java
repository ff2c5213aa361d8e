package io.quorate.pacemaker.evaluate;

import java.util.List;

/** What a rule is made of: expressions, and rules inside of rules. */
public sealed interface RuleCondition
    permits AllOf, AnyOf, AttributeCondition, DateCondition, ResourceCondition, OperationCondition {
  /** A rule with {@code boolean-op="and"}, or without one. */
  static RuleCondition all(RuleCondition... conditions) {
    return new AllOf(List.of(conditions));
  }

  /** A rule with {@code boolean-op="or"}. */
  static RuleCondition any(RuleCondition... conditions) {
    return new AnyOf(List.of(conditions));
  }
}
