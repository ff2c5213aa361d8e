package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;

/** The second half of a patch of format 1: it knows no order, what is added comes behind its siblings. */
final class LegacyAddition {
  private final CibChange.Add change;
  private final List<PatchFailure> failures;

  LegacyAddition(CibChange.Add change, List<PatchFailure> failures) {
    this.change = change;
    this.failures = failures;
  }

  /** A root with what the patch adds. */
  XmlElement apply(XmlElement root) {
    return apply(root, change.tree(), change.path());
  }

  private XmlElement apply(XmlElement target, XmlElement tree, CibPath path) {
    XmlElement result = target;
    for (XmlAttribute attribute : tree.attributes()) {
      if (!attribute.name().equals(LegacyMarks.MARKER)) {
        result = result.with(attribute.name(), attribute.value());
      }
    }
    List<XmlNode> children = new ArrayList<>(ChildNodes.counted(target));
    for (XmlNode part : ChildNodes.counted(tree)) {
      if (part instanceof XmlElement element) {
        int place = LegacyMarks.indexOf(children, element);
        CibPath inner = path.child(element);
        if (place >= 0) {
          children.set(place, apply((XmlElement) children.get(place), element, inner));
        } else if (LegacyMarks.isAdded(element)) {
          children.add(element.without(LegacyMarks.MARKER));
        } else {
          failures.add(new PatchFailure.MissingPath(change, inner));
        }
      } else if (!children.contains(part)) {
        children.add(part);
      }
    }
    return result.withOnlyChildren(children);
  }
}
