package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import java.util.List;

/** Finds what is wrong in a merged configuration though each side for itself was right. */
final class MergeCheck {
  private final ConfigurationIds mine;
  private final ConfigurationIds theirs;

  MergeCheck(XmlElement mine, XmlElement theirs) {
    this.mine = ConfigurationIds.of(mine);
    this.theirs = ConfigurationIds.of(theirs);
  }

  void check(XmlElement merged, List<MergeConflict> conflicts) {
    ConfigurationIds ids = ConfigurationIds.of(merged);
    for (String id : ids.twice()) {
      if (!mine.twice().contains(id) && !theirs.twice().contains(id)) {
        conflicts.add(new MergeConflict.DuplicateId(ids.first(id), id, ids.second(id)));
      }
    }
    for (ConfigurationIds.Reference reference : ids.lost()) {
      if (!mine.isLost(reference.id()) && !theirs.isLost(reference.id())) {
        conflicts.add(
            new MergeConflict.LostReference(
                reference.place().path(), reference.attribute(), reference.id()));
      }
    }
  }
}
