package io.quorate.pacemaker.evaluate;

import java.util.List;

/**
 * A rule of which one condition must hold; one without any does not. The first that holds ends the evaluation.
 *
 * @param conditions in order
 */
public record AnyOf(List<RuleCondition> conditions) implements RuleCondition {
  /** Copies the list. */
  public AnyOf {
    conditions = List.copyOf(conditions);
  }
}
