package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlComment;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element while a patch is applied; its children are opened when a path leads through it. */
final class Draft {
  private final XmlElement element;
  private final @Nullable Draft parent;
  private @Nullable List<XmlAttribute> attributes;
  private @Nullable List<Object> children;
  private final Map<CibPath.Step, Set<Draft>> index = new HashMap<>(0);

  private Draft(XmlElement element, @Nullable Draft parent) {
    this.element = element;
    this.parent = parent;
  }

  static Draft root(XmlElement element) {
    return new Draft(element, null);
  }

  @Nullable Draft parent() {
    return parent;
  }

  boolean fits(CibPath.Step step) {
    return element.name().equals(step.name())
        && (step.id().isEmpty() || element.attribute("id").equals(step.id()));
  }

  /** The first child that fits a step; null when there is none. */
  @Nullable Draft child(CibPath.Step step) {
    opened();
    Iterator<Draft> fitting = index.getOrDefault(step, Set.of()).iterator();
    return fitting.hasNext() ? fitting.next() : null;
  }

  private List<Object> opened() {
    List<Object> result = children;
    if (result == null) {
      result = new ArrayList<>();
      for (XmlNode node : ChildNodes.counted(element)) {
        if (node instanceof XmlElement inner) {
          Draft child = new Draft(inner, this);
          result.add(child);
          child
              .steps()
              .forEach(s -> index.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(child));
        } else {
          result.add(node);
        }
      }
      children = result;
    }
    return result;
  }

  /** The steps that lead to this element: by its name, and by its id. */
  private List<CibPath.Step> steps() {
    CibPath.Step plain = new CibPath.Step(element.name(), Optional.empty());
    return element
        .attribute("id")
        .map(id -> List.of(plain, new CibPath.Step(element.name(), Optional.of(id))))
        .orElse(List.of(plain));
  }

  int size() {
    return opened().size();
  }

  void setAttributes(List<XmlAttribute> wanted) {
    attributes = List.copyOf(wanted);
  }

  void remove(Draft child) {
    List<Object> all = opened();
    int at = 0;
    while (all.get(at) != child) {
      at++;
    }
    all.remove(at);
    child.steps().forEach(s -> index.getOrDefault(s, Set.of()).remove(child));
  }

  /** Puts a child behind all others, where paths find it last. */
  void append(Draft child) {
    opened().add(child);
    child.steps().forEach(s -> index.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(child));
  }

  /** Takes a child to a position, without a change of which one a path finds first. */
  void place(Draft child, int position) {
    List<Object> all = opened();
    int at = all.size() - 1;
    while (all.get(at) != child) {
      at--;
    }
    all.remove(at);
    all.add(Math.min(position, all.size()), child);
  }

  /** Puts a node at a position, or behind the last; no path finds it. */
  void insert(int position, XmlNode node) {
    List<Object> all = opened();
    all.add(Math.min(Math.max(position, 0), all.size()), node);
  }

  /** Takes away the comment at a position; nothing happens when none is there. */
  void removeComment(int position) {
    List<Object> all = opened();
    if (position >= 0 && position < all.size() && all.get(position) instanceof XmlComment) {
      all.remove(position);
    }
  }

  /** Takes away the first comment, if there is one. */
  void removeFirstComment() {
    List<Object> all = opened();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof XmlComment) {
        all.remove(i);
        return;
      }
    }
  }

  /** The element as it is now; the very same when nothing was changed in it. */
  XmlElement built() {
    List<Object> now = children;
    if (now == null) {
      List<XmlAttribute> wanted = attributes;
      return wanted == null ? element : XmlElement.of(element.name(), wanted, element.children());
    }
    List<XmlNode> nodes = new ArrayList<>(now.size());
    for (Object each : now) {
      nodes.add(each instanceof Draft draft ? draft.built() : (XmlNode) each);
    }
    List<XmlAttribute> wanted = attributes;
    return wanted == null
        ? element.withOnlyChildren(nodes)
        : XmlElement.of(element.name(), wanted, nodes);
  }
}
