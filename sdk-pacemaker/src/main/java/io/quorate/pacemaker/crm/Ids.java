package io.quorate.pacemaker.crm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that are used, and new ones as {@code crm} makes them. */
final class Ids {
  private static final Map<String, String> SUFFIXES =
      Map.ofEntries(
          Map.entry("instance_attributes", "instance_attributes"),
          Map.entry("meta_attributes", "meta_attributes"),
          Map.entry("utilization", "utilization"),
          Map.entry("operations", "ops"),
          Map.entry("rule", "rule"),
          Map.entry("expression", "expression"),
          Map.entry("date_expression", "expression"),
          Map.entry("duration", "duration"),
          Map.entry("date_spec", "date_spec"),
          Map.entry("read", "read"),
          Map.entry("write", "write"),
          Map.entry("deny", "deny"));
  private static final Set<String> IDENTIFIED =
      Set.of(
          "instance_attributes",
          "meta_attributes",
          "utilization",
          "cluster_property_set",
          "nvpair",
          "op",
          "rule",
          "expression",
          "date_expression",
          "rsc_expression",
          "op_expression",
          "duration",
          "date_spec",
          "resource_set",
          "fencing-level",
          "acl_permission",
          "read",
          "write",
          "deny",
          "port-mapping",
          "storage-mapping",
          "recipient",
          "attribute",
          "node");

  /** Elements whose ids crm does not remember. */
  private static final Set<String> FORGOTTEN =
      Set.of("operations", "docker", "rkt", "network", "storage");

  private static final Set<String> REFERENCES =
      Set.of("resource_ref", "obj_ref", "role_ref", "role", Draft.REFERENCE);
  private static final int LAST_COUNTER = 99;

  private final Set<String> used = new HashSet<>();
  private final List<String> journal = new ArrayList<>();

  /** Whether the element's {@code id} is that of another one. */
  static boolean isReference(Draft draft) {
    return REFERENCES.contains(draft.name);
  }

  /** A place to go back to. */
  int mark() {
    return journal.size();
  }

  /** Forgets the ids that were taken since. */
  void rollback(int mark) {
    while (journal.size() > mark) {
      used.remove(journal.remove(journal.size() - 1));
    }
  }

  boolean isTaken(String id) {
    return used.contains(id);
  }

  void take(String id) {
    if (!id.isEmpty() && used.add(id)) {
      journal.add(id);
    }
  }

  /** Gives an id to a whole element: its own, its name for a node, or one made of the prefix. */
  void assign(Draft draft) {
    assign(draft, draft.name.equals("fencing-topology") ? "fencing" : "");
  }

  void assign(Draft draft, String prefix) {
    if (!isReference(draft) && !draft.has("id-ref")) {
      String id = draft.text("id");
      if (id.isEmpty() && IDENTIFIED.contains(draft.name)) {
        id = draft.text("uname");
        if (id.isEmpty()) {
          id = fresh(draft, prefix);
        }
        draft.set("id", id);
      }
      if (!FORGOTTEN.contains(draft.name)) {
        take(id);
      }
    }
    String below = prefix;
    if (draft.name.equals("node") && draft.has("uname")) {
      below = draft.text("uname");
    } else if (draft.has("id")) {
      below = draft.text("id");
    }
    for (Draft child : draft.children) {
      assign(child, below);
    }
  }

  private String fresh(Draft draft, String prefix) {
    String start = isNumber(prefix) && !draft.name.equals("node") ? "num-" + prefix : prefix;
    String id =
        switch (draft.name) {
          case "nvpair" -> start + "-" + draft.text("name");
          case "op" ->
              draft.text("interval").isEmpty()
                  ? start + "-" + draft.text("name")
                  : start + "-" + draft.text("name") + "-" + draft.text("interval");
          default -> {
            String suffix = SUFFIXES.get(draft.name);
            yield suffix == null ? start : start + "-" + suffix;
          }
        };
    if (used.contains(id)) {
      for (int i = 0; i < LAST_COUNTER; i++) {
        if (!used.contains(id + "-" + i)) {
          return id + "-" + i;
        }
      }
    }
    return id;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }
}
