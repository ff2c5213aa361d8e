package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which children of an element are which children of its next version.
 *
 * <p>Elements whose paths would be the same are matched all together when they are equal one by one; else all of that
 * name are deleted and created.
 */
final class Alignment {
  final List<XmlNode> before;
  final List<XmlNode> after;

  /** For each child before, its index after; -1 when it is deleted. */
  final int[] target;

  /** For each child after, its index before; -1 when it is created. */
  final int[] origin;

  /** For each child after, whether it is there before and stands elsewhere. */
  final boolean[] moved;

  private Set<String> ambiguous = Set.of();
  private final Set<String> recreated = new HashSet<>();

  private Alignment(List<XmlNode> before, List<XmlNode> after) {
    this.before = before;
    this.after = after;
    this.target = new int[before.size()];
    this.origin = new int[after.size()];
    this.moved = new boolean[after.size()];
  }

  static Alignment of(XmlElement before, XmlElement after) {
    Alignment result = new Alignment(ChildNodes.counted(before), ChildNodes.counted(after));
    result.match();
    return result;
  }

  private void match() {
    ambiguous = ambiguousNames();
    List<ChildKey> old = ChildNodes.keys(before, ambiguous);
    List<ChildKey> now = ChildNodes.keys(after, ambiguous);
    for (String name : ambiguous) {
      if (!elements(before, name).equals(elements(after, name))) {
        recreated.add(name);
      }
    }
    if (recreated.isEmpty() && old.equals(now)) {
      matchInPlace();
      return;
    }
    Map<ChildKey, Integer> places = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      places.put(old.get(i), i);
    }
    boolean again = true;
    while (again) {
      again = place(places, now);
    }
  }

  private Set<String> ambiguousNames() {
    Set<String> one = ChildNodes.ambiguousNames(before);
    Set<String> other = ChildNodes.ambiguousNames(after);
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** Whether paths cannot tell elements of this name apart, so that a path to one has no id. */
  boolean isAmbiguous(String name) {
    return ambiguous.contains(name);
  }

  private static List<XmlElement> elements(List<XmlNode> nodes, String name) {
    List<XmlElement> result = new ArrayList<>();
    for (XmlNode node : nodes) {
      if (node instanceof XmlElement element && element.name().equals(name)) {
        result.add(element);
      }
    }
    return result;
  }

  private void matchInPlace() {
    for (int i = 0; i < origin.length; i++) {
      boolean kept = isKept(before.get(i), after.get(i));
      origin[i] = kept ? i : -1;
      target[i] = kept ? i : -1;
    }
  }

  /** Matches all children; true when some turned out to be recreated, so that it has to be done again. */
  private boolean place(Map<ChildKey, Integer> places, List<ChildKey> now) {
    Arrays.fill(target, -1);
    Arrays.fill(origin, -1);
    Arrays.fill(moved, false);
    int[] common = new int[now.size()];
    int size = 0;
    for (int i = 0; i < now.size(); i++) {
      Integer place = places.get(now.get(i));
      if (place != null && isKept(before.get(place), after.get(i))) {
        origin[i] = place;
        target[place] = i;
        common[size++] = i;
      }
    }
    int[] were = new int[size];
    for (int i = 0; i < size; i++) {
      were[i] = origin[common[i]];
    }
    boolean[] unmoved = Sequences.unmoved(were);
    boolean again = false;
    for (int i = 0; i < size; i++) {
      int index = common[i];
      if (unmoved[i]) {
        continue;
      }
      if (now.get(index).isAddressable()) {
        moved[index] = true;
      } else {
        target[origin[index]] = -1;
        origin[index] = -1;
        again |= after.get(index) instanceof XmlElement e && recreated.add(e.name());
      }
    }
    return again;
  }

  /** Whether a patch can make one of the other without deleting it. */
  private boolean isKept(XmlNode old, XmlNode now) {
    if (!(old instanceof XmlElement one) || !(now instanceof XmlElement other)) {
      return true;
    }
    if (recreated.contains(one.name())) {
      return false;
    }
    return !ChildNodes.hasText(one) && !ChildNodes.hasText(other) || one.equals(other);
  }
}
