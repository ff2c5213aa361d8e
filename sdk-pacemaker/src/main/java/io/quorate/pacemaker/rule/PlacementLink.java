package io.quorate.pacemaker.rule;

import io.quorate.core.text.Origin;
import io.quorate.pacemaker.value.Score;

/**
 * One resource with another, of a colocation constraint or of its sets.
 *
 * @param rsc the id of the one that is placed
 * @param with the id of the one that it is placed with
 * @param withRole the role that the other one must have there, {@code ""} for any
 * @param score how strict it is
 * @param origin the constraint's
 */
record PlacementLink(String rsc, String with, String withRole, Score score, Origin origin) {
  boolean isMandatory() {
    return score.equals(Score.INFINITY);
  }

  boolean isPromoted() {
    return withRole.equals("Master") || withRole.equals("Promoted");
  }
}
