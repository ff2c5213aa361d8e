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
    ids.twice()
        .forEach(
            (id, second) -> {
              if (!mine.twice().containsKey(id) && !theirs.twice().containsKey(id)) {
                conflicts.add(new MergeConflict.DuplicateId(ids.first(id), id, second));
              }
            });
    for (ConfigurationIds.Reference reference : ids.lost()) {
      if (!mine.isLost(reference.id()) && !theirs.isLost(reference.id())) {
        conflicts.add(
            new MergeConflict.LostReference(
                reference.path(), reference.attribute(), reference.id()));
      }
    }
  }
}
