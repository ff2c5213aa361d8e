package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the objects of statements into a configuration, in their order. */
final class Assembly {
  private final DiagnosticSink sink;
  private final Ids ids = new Ids();
  private final Draft configuration;
  private final Map<ObjectKey, Draft> objects = new HashMap<>();
  private final Map<String, Draft> byId = new LinkedHashMap<>();
  private final Map<ObjectKey, Span> places = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** An object with its place. */
  record Entry(Draft draft, Span place, boolean xml) {}

  /**
   * An assembly into a configuration.
   *
   * @param base what is there already; changed in place
   */
  Assembly(Draft base, DiagnosticSink sink) {
    this.sink = sink;
    this.configuration = base;
    for (Draft section : base.children) {
      known(section);
    }
  }

  /** A configuration with the sections that are always there. */
  static Draft empty() {
    Draft configuration = new Draft("configuration");
    for (String section : List.of("crm_config", "nodes", "resources", "constraints")) {
      configuration.child(section);
    }
    return configuration;
  }

  Ids ids() {
    return ids;
  }

  private void known(Draft draft) {
    if (!Ids.isReference(draft)) {
      ids.take(draft.text("id"));
    }
    if (Vocabulary.SECTIONS.containsKey(draft.name) || draft.name.equals("fencing-topology")) {
      index(draft);
    } else if (draft.name.equals("rsc_defaults") || draft.name.equals("op_defaults")) {
      for (Draft set : draft.children) {
        objects.put(new ObjectKey(draft.name, set.text("id")), set);
      }
    }
    draft.children.forEach(this::known);
  }

  private void index(Draft draft) {
    objects.put(ObjectKey.of(draft), draft);
    if (!draft.name.equals("node") && draft.has("id")) {
      byId.put(draft.text("id"), draft);
    }
  }

  /** The names of the nodes so far. */
  List<String> nodes() {
    return section("nodes").children.stream().map(n -> n.text("uname")).toList();
  }

  /** Takes the object of a statement. */
  void add(Draft draft, Span place, boolean xml) {
    draft.at(place);
    switch (draft.name) {
      case "op" -> entries.add(new Entry(draft, place, xml));
      case "rsc_defaults", "op_defaults" -> {
        for (Draft set : draft.children) {
          set.at(place);
          set(draft.name, set, place, xml);
        }
      }
      case "cluster_property_set" -> set(draft.name, draft, place, xml);
      default -> object(draft, place, xml);
    }
  }

  private void object(Draft draft, Span place, boolean xml) {
    ObjectKey key = ObjectKey.of(draft);
    if (!draft.name.equals("node") && !draft.name.equals("fencing-topology")) {
      checkId(key.id(), place);
    }
    Span before = places.get(key);
    Draft sameId = draft.name.equals("node") ? null : byId.get(key.id());
    if (before != null || sameId != null && !sameId.name.equals(draft.name)) {
      duplicate(key, place, before);
      return;
    }
    places.put(key, place);
    Draft old = objects.get(key);
    if (old != null) {
      Harvest.ids(draft, old);
    }
    ids.assign(draft);
    if (old == null) {
      Draft section =
          draft.name.equals("fencing-topology")
              ? configuration
              : section(String.valueOf(Vocabulary.SECTIONS.get(draft.name)));
      section.add(draft);
    } else {
      Harvest.release(old, draft, section("resources"));
      Harvest.replace(configuration, old, draft);
    }
    index(draft);
    if (xml) {
      draft.children.stream().filter(Draft::isResource).forEach(this::nested);
    }
    entries.add(new Entry(draft, place, xml));
  }

  /** What an {@code xml} statement has inside it counts as defined. */
  private void nested(Draft draft) {
    Draft before = byId.get(draft.text("id"));
    if (before != null) {
      section("resources").children.remove(before);
    }
    byId.put(draft.text("id"), draft);
    objects.put(ObjectKey.of(draft), draft);
    draft.children.stream().filter(Draft::isResource).forEach(this::nested);
  }

  private void duplicate(ObjectKey key, Span place, @Nullable Span before) {
    Diagnostic found =
        Diagnostic.error("CRM006", "'" + key.id() + "' is defined already", place)
            .withHelp("give it another id");
    sink.report(before == null ? found : found.withRelated("it is defined here", before));
  }

  private void checkId(String id, Span place) {
    if (!Scan.isId(id)) {
      sink.report(
          Diagnostic.error("CRM009", "'" + Cursor.shown(id) + "' cannot be an id", place)
              .withHelp(
                  "an id starts with a letter or '_' and has letters, digits, '_', '-' and '.'"));
    }
  }

  /** A set of properties or defaults: it adds to one of the same id. */
  private void set(String tag, Draft set, Span place, boolean xml) {
    if (!set.has("id") && !set.has("id-ref")) {
      set.set("id", ObjectKey.defaultId(tag));
    }
    String id = set.text("id");
    ObjectKey key = new ObjectKey(tag, id);
    if (set.has("id")) {
      checkId(id, place);
    }
    Draft old = set.has("id") ? objects.get(key) : null;
    if (old != null && places.containsKey(key)) {
      sink.report(
          Diagnostic.warning("CRM017", "'" + id + "' is set a second time", place)
              .withHelp("'crm configure load' refuses that; write one statement"));
    }
    places.put(key, place);
    ids.assign(set);
    if (old != null) {
      Harvest.pairs(old, set);
      return;
    }
    Draft section = section(tag.equals("cluster_property_set") ? "crm_config" : tag);
    Draft made = xml ? set : Harvest.merged(set);
    section.add(made);
    objects.put(key, made);
    entries.add(new Entry(made, place, xml));
    if (tag.equals("cluster_property_set") && made.has("id")) {
      byId.putIfAbsent(id, made);
    }
  }

  private Draft section(String name) {
    Draft section = configuration.first(name);
    return section == null ? configuration.child(name) : section;
  }

  /** Resolves references, and gives the configuration. */
  Draft finish() {
    new Links(sink, byId, section("resources"), ids).resolve(entries);
    return configuration;
  }
}
