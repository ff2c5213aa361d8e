package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.CibElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Elements that are equal in several values and have the same place in them: they are written once. */
final class EqualElements {
  private final Map<CibElement, Once> written = new IdentityHashMap<>();

  /** What stands for equal elements. */
  private static final class Once {
    private @Nullable XmlElement element;
  }

  /** Finds what an element of one value and its counterpart in another have in common. */
  void match(CibElement one, CibElement other) {
    if (one.equals(other)) {
      Once once = written.computeIfAbsent(one, key -> new Once());
      written.put(other, once);
      return;
    }
    List<? extends CibElement> others = other.children();
    if (others.isEmpty()) {
      return;
    }
    Map<Object, Deque<CibElement>> counterparts = new HashMap<>();
    for (CibElement child : one.children()) {
      counterparts.computeIfAbsent(key(child), key -> new ArrayDeque<>(1)).add(child);
    }
    for (CibElement child : others) {
      Deque<CibElement> candidates = counterparts.get(key(child));
      if (candidates != null && !candidates.isEmpty()) {
        match(candidates.remove(), child);
      }
    }
  }

  private static Object key(CibElement element) {
    return List.of(element.getClass(), element.elementId());
  }

  /** The element of a record: the one that was written before for it or for its equal, where there is one. */
  XmlElement element(CibElement record, Supplier<XmlElement> write) {
    Once once = written.get(record);
    if (once == null) {
      return write.get();
    }
    XmlElement known = once.element;
    if (known == null) {
      known = write.get();
      once.element = known;
    }
    return known;
  }
}
