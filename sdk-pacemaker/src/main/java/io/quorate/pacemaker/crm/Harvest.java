package io.quorate.pacemaker.crm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a statement takes over from the object that it replaces. */
final class Harvest {
  private static final Map<String, List<String>> MATCH =
      Map.of(
          "node", List.of("uname"),
          "nvpair", List.of("name"),
          "op", List.of("name", "interval"),
          "rule", List.of("score", "score-attribute", "role"),
          "expression", List.of("attribute", "operation", "value"),
          "fencing-level", List.of("target", "devices"),
          "alert", List.of("path"),
          "recipient", List.of("value"));

  private Harvest() {}

  /** Gives the parts of an object the ids that the same parts of the old one have. */
  static void ids(Draft draft, Draft old) {
    below(draft, old, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static void below(Draft draft, Draft old, Set<Draft> taken) {
    for (Draft child : draft.children) {
      Draft match = Ids.isReference(child) ? null : match(child, old, taken);
      if (match != null && !child.has("id") && !child.has("id-ref") && match.has("id")) {
        child.set("id", match.text("id"));
        taken.add(match);
      }
      below(child, match == null ? old : match, taken);
    }
  }

  private static @Nullable Draft match(Draft draft, Draft old, Set<Draft> taken) {
    for (Draft candidate : old.children) {
      if (candidate.name.equals(draft.name)
          && !taken.contains(candidate)
          && (!draft.has("id") || draft.text("id").equals(candidate.text("id")))
          && MATCH.getOrDefault(draft.name, List.of()).stream()
              .allMatch(a -> draft.text(a).equals(candidate.text(a)))) {
        return candidate;
      }
    }
    return null;
  }

  /** Puts the resources that a container had, and that its new definition has no place for, beside it. */
  static void release(Draft old, Draft draft, Draft resources) {
    for (Draft child : List.copyOf(old.children)) {
      if (child.isResource() && draft.children.stream().noneMatch(c -> c == child)) {
        old.children.remove(child);
        resources.add(child);
      }
    }
  }

  /** Puts one element in the place of another, wherever that is. */
  static boolean replace(Draft root, Draft old, Draft wanted) {
    for (int i = 0; i < root.children.size(); i++) {
      if (root.children.get(i) == old) {
        root.children.set(i, wanted);
        return true;
      }
    }
    for (Draft child : root.children) {
      if (replace(child, old, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** A set in which a name that is there twice has its last value in its first place. */
  static Draft merged(Draft set) {
    Draft result = new Draft(set.name);
    result.attributes.putAll(set.attributes);
    result.text = set.text;
    for (Draft child : set.children) {
      put(result, child);
    }
    return result;
  }

  /** Puts the names and values of a set into another. */
  static void pairs(Draft into, Draft from) {
    for (Draft child : new ArrayList<>(from.children)) {
      put(into, child);
    }
  }

  private static void put(Draft set, Draft child) {
    if (child.name.equals("nvpair") && child.has("value") && child.has("name")) {
      for (Draft known : set.children) {
        if (known.name.equals("nvpair") && known.text("name").equals(child.text("name"))) {
          known.set("value", child.text("value"));
          return;
        }
      }
    }
    set.add(child);
  }
}
