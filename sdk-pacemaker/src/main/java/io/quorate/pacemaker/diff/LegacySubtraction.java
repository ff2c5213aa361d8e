package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlComment;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;

/** The first half of a patch of format 1. */
final class LegacySubtraction {
  private LegacySubtraction() {}

  /** An element without what a tree takes away. */
  static XmlElement apply(XmlElement target, XmlElement tree) {
    XmlElement result = target;
    for (XmlAttribute attribute : tree.attributes()) {
      if (!attribute.name().equals("id")) {
        result = result.without(attribute.name());
      }
    }
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : ChildNodes.counted(target)) {
      if (child instanceof XmlElement element) {
        List<XmlElement> parts = tree.elements();
        int place = LegacyMarks.indexOf(parts, element);
        if (place < 0) {
          children.add(element);
        } else if (!LegacyMarks.isRemoved(parts.get(place))) {
          children.add(apply(element, parts.get(place)));
        }
      } else if (!(child instanceof XmlComment) || !tree.children().contains(child)) {
        children.add(child);
      }
    }
    return result.withOnlyChildren(children);
  }
}
