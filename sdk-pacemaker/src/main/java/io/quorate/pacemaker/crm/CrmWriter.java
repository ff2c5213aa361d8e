package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.model.Cib;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes statements of a CIB.
 *
 * <p>Each one is read back on the spot, behind those that were written before. Where ids come out otherwise, they are
 * written; where that does not help, or the language has no words for the object, the statement is {@code xml <…>}.
 */
final class CrmWriter {
  private static final List<String> FIRST =
      List.of("nodes", "resources", "constraints", "crm_config");
  private static final Set<String> NAMEABLE =
      Set.of(
          "instance_attributes",
          "meta_attributes",
          "utilization",
          "nvpair",
          "rule",
          "op",
          "acl_permission");
  private static final int ROUNDS = 8;

  private final Shell shell;
  private final StatementParser parser;
  private final Ids ids = new Ids();
  private final Map<String, Draft> objects = new HashMap<>();
  private final Set<String> referenced = new HashSet<>();
  private final List<CrmNode> statements = new ArrayList<>();

  CrmWriter(Shell shell) {
    this.shell = shell;
    this.parser = new StatementParser(shell, DiagnosticSink.ignoring());
  }

  List<CrmNode> statements(Cib cib) {
    return statements(Trees.draft(cib));
  }

  List<CrmNode> statements(Draft configuration) {
    configuration.children.forEach(this::index);
    for (String name : FIRST) {
      for (Draft section : configuration.children) {
        if (section.name.equals(name)) {
          section(section);
        }
      }
    }
    for (Draft section : configuration.children) {
      if (!FIRST.contains(section.name)) {
        section(section);
      }
    }
    return statements;
  }

  private void index(Draft draft) {
    if (draft.has("id-ref")) {
      referenced.add(draft.text("id-ref"));
    }
    if (Vocabulary.SECTIONS.containsKey(draft.name) && !draft.name.equals("node")) {
      objects.putIfAbsent(draft.text("id"), draft);
    }
    draft.children.forEach(this::index);
  }

  private void section(Draft section) {
    switch (section.name) {
      case "fencing-topology" -> object(section);
      case "rsc_defaults", "op_defaults" -> {
        for (Draft set : section.children) {
          Draft wrapper = new Draft(section.name);
          wrapper.add(set);
          object(wrapper);
        }
      }
      default -> section.children.forEach(this::object);
    }
  }

  /** Writes an object, and the resources in it before it. */
  private void object(Draft object) {
    int mark = ids.mark();
    int count = statements.size();
    Draft outline = object;
    if (object.children.stream().anyMatch(Draft::isResource)) {
      object.children.stream().filter(Draft::isResource).forEach(this::object);
      outline = object.withReferences();
    }
    String text = statement(outline);
    if (text.isEmpty()) {
      ids.rollback(mark);
      statements.subList(count, statements.size()).clear();
      ids.assign(object);
      text = XmlText.of(object);
    }
    statements.add(CrmNode.statement(text, ObjectKey.of(object)));
  }

  /** The statement that reads back as the object; {@code ""} when there is none. */
  private String statement(Draft wanted) {
    if (!isPlain(wanted)) {
      return "";
    }
    Set<Draft> explicit = Collections.newSetFromMap(new IdentityHashMap<>());
    markReferenced(wanted, explicit);
    for (int round = 0; round < ROUNDS; round++) {
      List<String> parts = new ObjectText(shell, explicit).of(wanted);
      if (parts.isEmpty()) {
        return "";
      }
      String text = String.join(" \\\n\t", parts);
      int mark = ids.mark();
      Draft read = read(text);
      if (!wanted.sameButIds(read)) {
        ids.rollback(mark);
        return "";
      }
      int before = explicit.size();
      if (sameIds(wanted, read, explicit)) {
        return text;
      }
      ids.rollback(mark);
      if (explicit.size() == before) {
        return "";
      }
    }
    return "";
  }

  private Draft read(String text) {
    List<LogicalLine> lines = LogicalLine.of(Source.of("statement", text));
    try {
      List<Word> words = CrmSyntax.words(lines.get(0));
      Draft read = parser.parse(lines.get(0), words, List.of());
      for (Draft set : read.name.endsWith("_defaults") ? read.children : List.of(read)) {
        String id = ObjectKey.defaultId(read.name);
        if (!id.isEmpty() && !set.has("id") && !set.has("id-ref")) {
          set.set("id", id);
        }
      }
      ids.assign(read);
      if (read.name.equals("cluster_property_set")) {
        return Harvest.merged(read);
      }
      if (read.name.endsWith("_defaults")) {
        read.children.replaceAll(Harvest::merged);
      }
      return read;
    } catch (StatementException e) {
      return new Draft("");
    }
  }

  /** Whether the ids are the same; those that are not and can be written are marked. */
  private static boolean sameIds(Draft wanted, Draft read, Set<Draft> explicit) {
    if (!wanted.text("id").equals(read.text("id"))) {
      if (NAMEABLE.contains(wanted.name)) {
        explicit.add(wanted);
      }
      return false;
    }
    boolean same = true;
    for (int i = 0; i < wanted.children.size(); i++) {
      same &= sameIds(wanted.children.get(i), read.children.get(i), explicit);
    }
    return same;
  }

  private void markReferenced(Draft draft, Set<Draft> explicit) {
    boolean settable = NAMEABLE.contains(draft.name) && !draft.name.equals("op");
    if (settable && referenced.contains(draft.text("id"))) {
      explicit.add(draft);
    }
    draft.children.forEach(c -> markReferenced(c, explicit));
  }

  /** Whether the language has the characters, and reads references as they are. */
  private boolean isPlain(Draft draft) {
    for (String value : draft.attributes.values()) {
      for (int i = 0; i < value.length(); i++) {
        if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
          return false;
        }
      }
    }
    String reference = draft.get("id-ref");
    if (reference != null && !Links.target(objects, draft.name, reference).equals(reference)) {
      return false;
    }
    return draft.children.stream().allMatch(this::isPlain);
  }
}
