package io.quorate.pacemaker.format;

import io.quorate.pacemaker.model.CibElement;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the elements that two values share: the same objects, at the same depth. */
final class SharedElements {
  private final Set<CibElement> shared = Collections.newSetFromMap(new IdentityHashMap<>());

  private SharedElements() {}

  /** Elements that are in both; those below them are not listed. */
  static Set<CibElement> of(CibElement one, CibElement other) {
    SharedElements result = new SharedElements();
    result.compare(one, other);
    return result.shared;
  }

  private void compare(CibElement one, CibElement other) {
    if (one == other) {
      shared.add(one);
      return;
    }
    Set<CibElement> others = Collections.newSetFromMap(new IdentityHashMap<>());
    others.addAll(other.children());
    Map<Object, CibElement> changed = new HashMap<>();
    for (CibElement child : one.children()) {
      if (others.remove(child)) {
        shared.add(child);
      } else {
        changed.put(key(child), child);
      }
    }
    for (CibElement child : List.copyOf(others)) {
      CibElement counterpart = changed.get(key(child));
      if (counterpart != null) {
        compare(counterpart, child);
      }
    }
  }

  private static Object key(CibElement element) {
    return List.of(element.getClass(), element.elementId());
  }
}
