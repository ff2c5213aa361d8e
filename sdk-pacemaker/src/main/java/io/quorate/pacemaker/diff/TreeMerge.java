package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merges elements, from the root down. */
final class TreeMerge {
  private final List<MergeConflict> conflicts;

  TreeMerge(List<MergeConflict> conflicts) {
    this.conflicts = conflicts;
  }

  XmlElement merge(XmlElement base, XmlElement mine, XmlElement theirs) {
    return merge(Place.root(base), base, mine, theirs);
  }

  /**
   * Merges an element that both sides have.
   *
   * @param base what it was; null when both sides have created it
   */
  XmlElement merge(Place place, @Nullable XmlElement base, XmlElement mine, XmlElement theirs) {
    if (mine.equals(theirs) || mine.equals(base)) {
      return theirs;
    }
    if (theirs.equals(base)) {
      return mine;
    }
    var attributes = new AttributeMerge(place, conflicts).merge(base, mine, theirs);
    return XmlElement.of(theirs.name(), attributes, children(place, base, mine, theirs));
  }

  private List<XmlNode> children(
      Place place, @Nullable XmlElement base, XmlElement mine, XmlElement theirs) {
    List<XmlNode> old = base == null ? List.of() : ChildNodes.counted(base);
    List<XmlNode> one = ChildNodes.counted(mine);
    List<XmlNode> other = ChildNodes.counted(theirs);
    if (old.isEmpty() && one.isEmpty() && other.isEmpty()) {
      return List.of();
    }
    boolean hasText =
        base != null && ChildNodes.hasText(base)
            || ChildNodes.hasText(mine)
            || ChildNodes.hasText(theirs);
    return hasText
        ? whole(place, old, one, other)
        : new ChildMerge(this, place, old, one, other).merge();
  }

  /** Merges contents that cannot be told apart piece by piece. */
  List<XmlNode> whole(Place place, List<XmlNode> base, List<XmlNode> mine, List<XmlNode> theirs) {
    if (mine.equals(theirs) || mine.equals(base)) {
      return theirs;
    }
    if (theirs.equals(base)) {
      return mine;
    }
    report(new MergeConflict.ContentConflict(place.path(), base, mine, theirs));
    return theirs;
  }

  void report(MergeConflict conflict) {
    conflicts.add(conflict);
  }

  /** The names that people know children by. */
  static List<String> names(List<XmlNode> nodes) {
    List<String> result = new ArrayList<>();
    for (XmlNode node : nodes) {
      result.add(
          node instanceof XmlElement element
              ? element.attribute("id").orElse(element.name())
              : "comment");
    }
    return result;
  }
}
