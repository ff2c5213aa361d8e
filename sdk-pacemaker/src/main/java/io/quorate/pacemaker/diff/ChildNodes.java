package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlComment;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import io.quorate.core.xml.XmlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The children of an element as Pacemaker counts and finds them. */
final class ChildNodes {
  private ChildNodes() {}

  /** All children but indentation: what a position counts. */
  static List<XmlNode> counted(XmlElement element) {
    List<XmlNode> children = element.children();
    int blank = 0;
    for (XmlNode child : children) {
      blank += isIndentation(child) ? 1 : 0;
    }
    if (blank == 0) {
      return children;
    }
    List<XmlNode> result = new ArrayList<>(children.size() - blank);
    for (XmlNode child : children) {
      if (!isIndentation(child)) {
        result.add(child);
      }
    }
    return result;
  }

  private static boolean isIndentation(XmlNode node) {
    return node instanceof XmlText text && text.isBlank();
  }

  /** Whether the element has text of its own, or anything else that no patch can address. */
  static boolean hasText(XmlElement element) {
    for (XmlNode child : element.children()) {
      if (!(child instanceof XmlElement || child instanceof XmlComment || isIndentation(child))) {
        return true;
      }
    }
    return false;
  }

  /** The id in a path; {@code ""} when there is none, or Pacemaker would not find it. */
  static String id(XmlElement element) {
    String id = element.attribute("id").orElse("");
    return CibPath.isUsable(id) ? id : "";
  }

  /**
   * The names of elements that no path can tell apart: one of several has no id, or two have the same.
   *
   * <p>A single element needs no id.
   */
  static Set<String> ambiguousNames(List<XmlNode> children) {
    if (children.size() < 2) {
      return Set.of();
    }
    Map<String, Integer> count = new HashMap<>();
    Set<ChildKey> keys = new HashSet<>();
    Set<String> unlabelled = new HashSet<>();
    Set<String> result = new HashSet<>();
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        String id = id(element);
        count.merge(element.name(), 1, Integer::sum);
        if (id.isEmpty()) {
          unlabelled.add(element.name());
        } else if (!keys.add(ChildKey.element(element.name(), id))) {
          result.add(element.name());
        }
      }
    }
    for (String name : unlabelled) {
      if (count.getOrDefault(name, 0) > 1) {
        result.add(name);
      }
    }
    return result;
  }

  /** One key for each child, no two of which are equal. */
  static List<ChildKey> keys(List<XmlNode> children, Set<String> ambiguous) {
    List<ChildKey> result = new ArrayList<>(children.size());
    Map<ChildKey, Integer> seen = new HashMap<>();
    for (XmlNode child : children) {
      if (child instanceof XmlElement element && !ambiguous.contains(element.name())) {
        result.add(ChildKey.element(element.name(), id(element)));
      } else {
        ChildKey first = ChildKey.anonymous(child);
        int occurrence = seen.merge(first, 1, Integer::sum);
        result.add(occurrence == 1 ? first : first.again(occurrence));
      }
    }
    return result;
  }
}
