package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** References between the objects of a configuration: members of containers, operations, constraints, ids. */
final class Links {
  private static final List<String> ENDS = List.of("rsc", "with-rsc", "first", "then");

  private final DiagnosticSink sink;
  private final Map<String, Draft> byId;
  private final Draft resources;
  private final Ids ids;
  private final Map<Draft, Draft> parents = new IdentityHashMap<>();
  private final Set<Draft> moved = Collections.newSetFromMap(new IdentityHashMap<>());

  Links(DiagnosticSink sink, Map<String, Draft> byId, Draft resources, Ids ids) {
    this.sink = sink;
    this.byId = byId;
    this.resources = resources;
    this.ids = ids;
  }

  void resolve(List<Assembly.Entry> entries) {
    for (Assembly.Entry entry : entries) {
      if (entry.draft().name.equals("op")) {
        operation(entry);
      }
    }
    owners(resources);
    for (Assembly.Entry entry : entries) {
      members(entry);
    }
    resources.children.removeIf(moved::contains);
    for (Assembly.Entry entry : entries) {
      Draft draft = entry.draft();
      if (draft.name.startsWith("rsc_") && !draft.name.endsWith("defaults")) {
        constraint(draft, entry.place());
      }
      if (!entry.xml()) {
        references(draft, entry.place());
      }
    }
  }

  private void owners(Draft owner) {
    for (Draft child : owner.children) {
      if (child.isResource()) {
        if (owner != resources) {
          parents.put(child, owner);
        }
        owners(child);
      }
    }
  }

  private void operation(Assembly.Entry entry) {
    Draft operation = entry.draft();
    String id = operation.text("rsc");
    Draft primitive = byId.get(id);
    if (primitive == null || !primitive.name.equals("primitive")) {
      missing("CRM007", "there is no primitive '" + id + "'", entry.place());
      return;
    }
    operation.attributes.remove("rsc");
    Draft operations = primitive.first("operations");
    boolean twice =
        operations != null
            && operations.children.stream()
                .anyMatch(
                    o ->
                        o.text("name").equals(operation.text("name"))
                            && o.text("interval").equals(operation.text("interval")));
    if (twice) {
      sink.report(
          Diagnostic.error(
              "CRM006", "'" + id + "' has a monitor with this interval already", entry.place()));
      return;
    }
    ids.assign(operation, id);
    (operations == null ? primitive.child("operations") : operations).add(operation);
  }

  private void members(Assembly.Entry entry) {
    Draft container = entry.draft();
    if (!container.isResource()) {
      return;
    }
    List<Draft> children = new ArrayList<>(container.children.size());
    for (Draft child : container.children) {
      Draft member = child;
      if (child.name.equals(Draft.REFERENCE)) {
        member = member(container, child.text("id"), entry.place());
      }
      if (member != null) {
        children.add(member);
      }
    }
    container.children = children;
  }

  private @Nullable Draft member(Draft container, String id, Span place) {
    Draft member = byId.get(id);
    if (member == null || !member.isResource()) {
      missing(
          "CRM007", "'" + container.text("id") + "' has '" + id + "', which is not defined", place);
      return null;
    }
    boolean fits =
        member.name.equals("primitive")
            || member.name.equals("group")
                && (container.name.equals("clone") || container.name.equals("master"));
    if (!fits) {
      sink.report(
          Diagnostic.error(
              "CRM015",
              "a " + container.name + " cannot have the " + member.name + " '" + id + "'",
              place));
      return null;
    }
    Draft other = parents.put(member, container);
    if (other != null && other != container) {
      parents.put(member, other);
      sink.report(
          Diagnostic.error(
              "CRM015",
              "'" + id + "' is in '" + other.text("id") + "' and '" + container.text("id") + "'",
              place));
      return null;
    }
    moved.add(member);
    return member;
  }

  private void constraint(Draft constraint, Span place) {
    List<String> named = new ArrayList<>();
    for (Draft set : constraint.children) {
      for (Draft reference : set.children) {
        if (reference.name.equals("resource_ref")) {
          named.add(reference.text("id"));
        }
      }
    }
    if (named.isEmpty()) {
      for (String end : ENDS) {
        String id = constraint.get(end);
        if (id != null) {
          named.add(id);
        }
      }
    }
    for (String id : named) {
      Draft target = byId.get(id);
      if (target == null) {
        missing(
            "CRM008",
            "'" + constraint.text("id") + "' refers to '" + id + "', which is not defined",
            place);
      }
    }
  }

  private void missing(String code, String message, Span place) {
    sink.report(
        Diagnostic.error(code, message, place)
            .withHelp("define it in this text, or read the text onto the CIB that has it"));
  }

  private void references(Draft draft, Span place) {
    String reference = draft.get("id-ref");
    if (reference != null) {
      String target = target(byId, draft.name, reference);
      draft.set("id-ref", target);
      if (!ids.isTaken(target)) {
        sink.report(
            Diagnostic.warning("CRM010", "there is no '" + reference + "' to refer to", place));
      }
    }
    for (Draft child : draft.children) {
      if (!child.isResource()) {
        references(child, place);
      }
    }
  }

  /** The id that a reference means: where it names an object, the first such element of that object. */
  static String target(Map<String, Draft> objects, String tag, String reference) {
    Draft object = objects.get(reference);
    Draft found = object == null ? null : find(object, tag);
    return found == null || found.text("id").isEmpty() ? reference : found.text("id");
  }

  private static @Nullable Draft find(Draft draft, String tag) {
    for (Draft child : draft.children) {
      if (child.name.equals(tag)) {
        return child;
      }
      Draft below = find(child, tag);
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
