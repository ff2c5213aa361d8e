package io.quorate.core.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** What the children of an element say; without recursion, so that depth is no matter. */
final class XmlContent {
  private XmlContent() {}

  /** What a node adds to its parent's own text. */
  static String ownText(XmlNode node) {
    if (node instanceof XmlText text) {
      return text.value();
    }
    return node instanceof XmlCData section ? section.value() : "";
  }

  static boolean isBlankText(XmlNode node) {
    return node instanceof XmlText text && text.isBlank();
  }

  /** Whether an element has text that is more than indentation. */
  static boolean isMixed(XmlElement element) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlCData || child instanceof XmlText text && !text.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element has texts at most. */
  static boolean isLeaf(XmlElement element) {
    for (XmlNode child : element.children()) {
      if (!(child instanceof XmlText)) {
        return false;
      }
    }
    return true;
  }

  /** The children that are compared. */
  private static List<XmlNode> significant(XmlElement element) {
    List<XmlNode> children = element.children();
    if (children.isEmpty() || isMixed(element)) {
      return children;
    }
    return children.stream().filter(child -> !isBlankText(child)).toList();
  }

  private record Pair(Iterator<XmlNode> left, Iterator<XmlNode> right) {}

  static boolean same(XmlElement a, XmlElement b) {
    if (a == b) {
      return true;
    }
    if (!a.sameStart(b)) {
      return false;
    }
    Deque<Pair> open = new ArrayDeque<>();
    if (!descend(a, b, open)) {
      return false;
    }
    while (!open.isEmpty()) {
      Pair pair = open.peek();
      if (!pair.left().hasNext()) {
        open.pop();
        continue;
      }
      XmlNode left = pair.left().next();
      XmlNode right = pair.right().next();
      if (left instanceof XmlElement l && right instanceof XmlElement r) {
        if (l != r && (!l.sameStart(r) || !descend(l, r, open))) {
          return false;
        }
      } else if (!left.equals(right)) {
        return false;
      }
    }
    return true;
  }

  private static boolean descend(XmlElement a, XmlElement b, Deque<Pair> open) {
    List<XmlNode> left = significant(a);
    List<XmlNode> right = significant(b);
    if (left.size() != right.size()) {
      return false;
    }
    open.push(new Pair(left.iterator(), right.iterator()));
    return true;
  }
}
