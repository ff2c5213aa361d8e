package io.quorate.pacemaker.evaluate;

import java.util.List;

/**
 * A rule whose conditions must all hold; one without any holds. The first that does not hold ends the evaluation.
 *
 * @param conditions in order
 */
public record AllOf(List<RuleCondition> conditions) implements RuleCondition {
  /** Copies the list. */
  public AllOf {
    conditions = List.copyOf(conditions);
  }
}
