package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes between two versions of an element, in the order in which {@code crm_diff} writes them. */
final class TreeDiff {
  private final List<CibChange> deletions = new ArrayList<>();
  private final List<CibChange> others = new ArrayList<>();

  private TreeDiff() {}

  /**
   * The changes that make one root of the other.
   *
   * @throws IllegalArgumentException when no patch can: the roots have other names, ids or texts
   */
  static List<CibChange> between(XmlElement before, XmlElement after) {
    if (!before.name().equals(after.name())
        || !before.attribute("id").equals(after.attribute("id"))) {
      throw new IllegalArgumentException(
          "the roots " + start(before) + " and " + start(after) + " are not the same element");
    }
    TreeDiff diff = compare(Place.root(before), before, after);
    if (diff == null) {
      return List.of();
    }
    diff.deletions.addAll(diff.others);
    return diff.deletions;
  }

  private static String start(XmlElement element) {
    return element.attribute("id").map(id -> element.name() + " " + id).orElse(element.name());
  }

  /** The changes of an element and of what is in it; null when there are none. */
  private static @Nullable TreeDiff compare(Place place, XmlElement before, XmlElement after) {
    if (before == after) {
      return null;
    }
    TreeDiff result = null;
    if (!before.attributes().equals(after.attributes())) {
      List<AttributeChange> changed = attributes(before, after);
      if (!changed.isEmpty()) {
        result = new TreeDiff();
        result.others.add(CibChange.modify(place.path(), changed, header(after)));
      }
    }
    if (before.children().isEmpty() && after.children().isEmpty()) {
      return result;
    }
    if (ChildNodes.hasText(before) || ChildNodes.hasText(after)) {
      requireSameContent(place, before, after);
      return result;
    }
    return children(place, Alignment.of(before, after), result);
  }

  private static void requireSameContent(Place place, XmlElement before, XmlElement after) {
    XmlElement plain = XmlElement.of(before.name());
    if (!plain.withChildren(before.children()).equals(plain.withChildren(after.children()))) {
      throw new IllegalArgumentException(
          "no patch can change the text of the root " + place.path());
    }
  }

  private static @Nullable TreeDiff children(
      Place place, Alignment aligned, @Nullable TreeDiff own) {
    TreeDiff result = own;
    @Nullable TreeDiff[] inner = new TreeDiff[aligned.after.size()];
    for (int i = 0; i < inner.length; i++) {
      if (aligned.origin[i] >= 0
          && aligned.after.get(i) instanceof XmlElement now
          && aligned.before.get(aligned.origin[i]) instanceof XmlElement old) {
        inner[i] = compare(place.child(now), old, now);
      }
      if (result == null && (inner[i] != null || aligned.origin[i] < 0 || aligned.moved[i])) {
        result = new TreeDiff();
      }
    }
    int deleted = 0;
    for (int i = 0; i < aligned.target.length; i++) {
      if (aligned.target[i] < 0) {
        result = result == null ? new TreeDiff() : result;
        result.deletions.add(deletion(place, aligned, i, i - deleted));
        deleted++;
      } else if (inner[aligned.target[i]] != null && result != null) {
        result.deletions.addAll(inner[aligned.target[i]].deletions);
      }
    }
    if (result != null) {
      result.addOthers(place, aligned, inner);
    }
    return result;
  }

  private void addOthers(Place place, Alignment aligned, @Nullable TreeDiff[] inner) {
    for (int i = 0; i < inner.length; i++) {
      XmlNode node = aligned.after.get(i);
      if (aligned.origin[i] < 0) {
        others.add(CibChange.create(place.path(), i, node));
        continue;
      }
      TreeDiff changes = inner[i];
      if (changes != null) {
        others.addAll(changes.others);
      }
      if (aligned.moved[i] && node instanceof XmlElement element) {
        others.add(CibChange.move(place.child(element).path(), i));
      }
    }
  }

  private static CibChange deletion(Place place, Alignment aligned, int index, int position) {
    if (!(aligned.before.get(index) instanceof XmlElement element)) {
      return CibChange.deleteComment(place.path(), position);
    }
    Place deleted =
        aligned.isAmbiguous(element.name()) ? place.child(element.name()) : place.child(element);
    return CibChange.delete(deleted.path());
  }

  private static List<AttributeChange> attributes(XmlElement before, XmlElement after) {
    List<AttributeChange> result = new ArrayList<>();
    for (XmlAttribute attribute : after.attributes()) {
      if (!before.attribute(attribute.name()).equals(Optional.of(attribute.value()))) {
        result.add(AttributeChange.set(attribute.name(), attribute.value()));
      }
    }
    for (XmlAttribute attribute : before.attributes()) {
      if (after.attributeNode(attribute.name()).isEmpty()) {
        result.add(AttributeChange.unset(attribute.name()));
      }
    }
    return result;
  }

  private static XmlElement header(XmlElement element) {
    return element.withOnlyChildren(List.of());
  }
}
