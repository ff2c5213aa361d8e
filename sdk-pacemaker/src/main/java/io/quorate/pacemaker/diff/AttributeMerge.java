package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges the attributes of one element. */
final class AttributeMerge {
  /** What Pacemaker itself keeps in the root; the cluster's own word counts. */
  private static final Set<String> BOOKKEEPING =
      Set.of(
          "cib-last-written",
          "update-origin",
          "update-client",
          "update-user",
          "have-quorum",
          "dc-uuid",
          "crm_feature_set",
          "execution-date");

  private final Place place;
  private final List<MergeConflict> conflicts;

  AttributeMerge(Place place, List<MergeConflict> conflicts) {
    this.place = place;
    this.conflicts = conflicts;
  }

  List<XmlAttribute> merge(@Nullable XmlElement base, XmlElement mine, XmlElement theirs) {
    if (mine.attributes().equals(theirs.attributes())) {
      return theirs.attributes();
    }
    Set<String> names = new LinkedHashSet<>();
    theirs.attributes().forEach(a -> names.add(a.name()));
    mine.attributes().forEach(a -> names.add(a.name()));
    boolean isRoot = place.isRoot();
    XmlElement newer = isRoot && isNewer(mine, theirs) ? mine : theirs;
    List<XmlAttribute> result = new ArrayList<>();
    for (String name : names) {
      Optional<String> value =
          isRoot && VersionChanges.FIELDS.contains(name)
              ? newer.attribute(name)
              : merge(name, base, mine, theirs);
      value.ifPresent(text -> result.add(XmlAttribute.of(name, text)));
    }
    return result;
  }

  private Optional<String> merge(
      String name, @Nullable XmlElement base, XmlElement mine, XmlElement theirs) {
    Optional<String> old = base == null ? Optional.empty() : base.attribute(name);
    Optional<String> one = mine.attribute(name);
    Optional<String> other = theirs.attribute(name);
    if (one.equals(other) || one.equals(old)) {
      return other;
    }
    if (other.equals(old)) {
      return one;
    }
    if (!place.isRoot() || !BOOKKEEPING.contains(name)) {
      conflicts.add(
          new MergeConflict.AttributeConflict(
              place.path(), name, old, one, other, Secrets.hides(theirs, name)));
    }
    return other;
  }

  private static boolean isNewer(XmlElement one, XmlElement other) {
    for (String field : VersionChanges.FIELDS) {
      long mine = Numbers.orZero(one.attribute(field).orElse(""));
      long theirs = Numbers.orZero(other.attribute(field).orElse(""));
      if (mine != theirs) {
        return mine > theirs;
      }
    }
    return false;
  }
}
