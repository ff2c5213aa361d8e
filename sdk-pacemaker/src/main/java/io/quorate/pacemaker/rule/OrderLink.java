package io.quorate.pacemaker.rule;

import io.quorate.core.text.Origin;

/**
 * One resource before another, of an order constraint or of its sets.
 *
 * @param first the id of the one
 * @param firstAction its action
 * @param then the id of the other
 * @param thenAction its action
 * @param kind how strict it is
 * @param constraint the constraint's id
 * @param origin the constraint's
 */
record OrderLink(
    String first,
    String firstAction,
    String then,
    String thenAction,
    Kind kind,
    String constraint,
    Origin origin) {
  /** How strict an order is. */
  enum Kind {
    MANDATORY,
    OPTIONAL,
    SERIALIZE
  }

  /** Whether the other one starts, or is promoted, only when the one has started or was promoted. */
  boolean isStartup() {
    return isUp(firstAction) && isUp(thenAction);
  }

  private static boolean isUp(String action) {
    return action.equals("start") || action.equals("promote");
  }
}
