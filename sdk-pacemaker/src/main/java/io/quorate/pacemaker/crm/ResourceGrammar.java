package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Statements that make resources, templates and nodes. */
final class ResourceGrammar {
  private static final Map<String, String> PRIMITIVE =
      Map.of(
          "params", "instance_attributes",
          "meta", "meta_attributes",
          "utilization", "utilization");
  private static final Map<String, String> CONTAINER =
      Map.of("params", "instance_attributes", "meta", "meta_attributes");
  private static final Map<String, String> NODE =
      Map.of("attributes", "instance_attributes", "utilization", "utilization");
  private static final Map<String, String> OPERATION =
      Map.of("op_params", "instance_attributes", "op_meta", "meta_attributes");
  private static final Map<String, String> BUNDLE = Map.of("meta", "meta_attributes");
  private static final Set<String> BUNDLE_PARTS =
      Set.of("docker", "rkt", "network", "port-mapping", "storage", "primitive");
  private static final Set<String> AFTER_PART = Set.of("network", "storage", "meta", "primitive");
  private static final Set<String> AFTER_META = Set.of("network", "storage", "primitive");
  private static final Set<String> NODE_TYPES = Set.of("normal", "member", "ping", "remote");

  private final Cursor words;
  private final Shell shell;
  private final SetGrammar sets;

  ResourceGrammar(Cursor words, Shell shell) {
    this.words = words;
    this.shell = shell;
    this.sets = new SetGrammar(words, shell);
  }

  Draft node() {
    Draft node = new Draft("node");
    node.setIfText("id", words.initialId());
    String name = words.any("the name of a node");
    int colon = name.indexOf(':');
    String type = colon < 0 ? "" : name.substring(colon + 1);
    if (name.isEmpty() || colon == 0 || colon > 0 && !NODE_TYPES.contains(Scan.lower(type))) {
      throw words.wrong("expected NAME or NAME:TYPE; a type is normal, member, ping or remote");
    }
    node.set("uname", colon < 0 ? name : name.substring(0, colon)).setIfText("type", type);
    node.setIfText("description", words.description());
    arguments(node, NODE, "attributes", Vocabulary.TERMINATORS);
    return node;
  }

  Draft primitive(String tag) {
    Draft primitive = new Draft(tag).set("id", words.identifier());
    String type = words.peek();
    if (tag.equals("primitive") && type.length() > 1 && type.startsWith("@")) {
      words.skip();
      primitive.set("template", type.substring(1));
    } else {
      agent(primitive, words.any("a resource agent"));
    }
    primitive.setIfText("description", words.description());
    arguments(primitive, PRIMITIVE, "params", Vocabulary.TERMINATORS);
    return primitive;
  }

  private void agent(Draft primitive, String text) {
    String[] parts = text.split(":", -1);
    String type = parts[parts.length - 1];
    if (parts.length > 3 || type.isEmpty()) {
      throw words.wrong("'" + text + "' is no agent; expected [CLASS:[PROVIDER:]]TYPE");
    }
    String resourceClass = parts.length == 1 ? "ocf" : parts[0];
    String provider = parts.length == 3 ? parts[1] : "";
    if (resourceClass.equals("ocf") && parts.length < 3) {
      provider = shell.agents().provider(type);
    }
    if (resourceClass.equals("ocf") && provider.isEmpty()) {
      throw words.wrong("'" + text + "' names no provider");
    }
    primitive.setIfText("class", resourceClass);
    primitive.setIfText("provider", provider);
    primitive.set("type", type);
  }

  Draft clone(String tag) {
    Draft clone = new Draft(tag).set("id", words.identifier());
    Draft child = new Draft(Draft.REFERENCE).set("id", words.resource());
    clone.setIfText("description", words.description());
    arguments(clone, CONTAINER, "params", Vocabulary.TERMINATORS);
    clone.add(child);
    return clone;
  }

  Draft group() {
    Draft group = new Draft("group").set("id", words.identifier());
    List<Draft> members = new ArrayList<>();
    while (words.hasMore() && !words.peek().isEmpty() && words.peek().indexOf('=') < 0) {
      if (words.peekIs("params") || words.peekIs("meta")) {
        break;
      }
      words.refuseCommand();
      String id = words.any("a resource");
      if (members.stream().anyMatch(m -> m.text("id").equals(id))) {
        throw words.wrong("group '" + group.text("id") + "' has '" + id + "' twice");
      }
      members.add(new Draft(Draft.REFERENCE).set("id", id));
    }
    group.setIfText("description", words.description());
    arguments(group, CONTAINER, "params", Vocabulary.TERMINATORS);
    group.children.addAll(members);
    return group;
  }

  Draft bundle() {
    Draft bundle = new Draft("bundle").set("id", words.identifier());
    bundle.setIfText("description", words.description());
    while (words.hasMore()) {
      if (words.peekIn(BUNDLE_PARTS)) {
        part(bundle, Scan.lower(words.any("a part")));
      } else if (words.peekIs("meta")) {
        sets.lists(bundle, BUNDLE, "", AFTER_META);
      } else {
        break;
      }
    }
    return bundle;
  }

  private void part(Draft bundle, String tag) {
    Draft collected = new Draft(tag);
    sets.pairs(collected, AFTER_PART);
    if (tag.equals("primitive")) {
      if (collected.children.size() != 1 || !collected.children.get(0).text("value").isEmpty()) {
        throw words.failure("expected one resource behind 'primitive'");
      }
      bundle.child(Draft.REFERENCE).set("id", collected.children.get(0).text("name"));
      return;
    }
    Draft known = bundle.first(tag);
    Draft part = known == null ? new Draft(tag) : known;
    bundle.children.remove(known);
    bundle.add(part);
    Draft target = part;
    for (Draft pair : collected.children) {
      String name = pair.text("name");
      if (name.equals("port-mapping") || name.equals("storage-mapping")) {
        target = part.child(name);
      } else {
        SetGrammar.plain(words, List.of(pair));
        target.set(name, pair.text("value"));
      }
    }
  }

  /** Lists of attributes and operations in any order. */
  private void arguments(
      Draft owner, Map<String, String> tags, String implicit, Set<String> terminators) {
    boolean operations = owner.name.equals("primitive") || owner.name.equals("template");
    boolean first = true;
    while (words.hasMore()) {
      if (operations && (words.peekIs("op") || words.peekIs("operations"))) {
        operations(owner.child("operations"));
      } else if (first || tags.containsKey(Scan.lower(words.peek()))) {
        int before = words.remaining();
        sets.lists(owner, tags, first ? implicit : "", terminators);
        if (before == words.remaining() && !first) {
          return;
        }
      } else {
        return;
      }
      first = false;
    }
  }

  private void operations(Draft operations) {
    if (words.take("operations")) {
      String reference = words.idReference();
      String id = reference == null ? words.id() : null;
      if (reference != null) {
        operations.set("id-ref", reference);
      } else if (id != null) {
        operations.set("id", id);
      } else {
        throw words.expected("$id=ID or $id-ref=ID");
      }
    }
    while (words.take("op")) {
      operations.add(operation());
    }
  }

  private Draft operation() {
    Span begin = words.word().span();
    Draft operation = new Draft("op").set("name", words.identifier()).at(begin);
    int start = words.remaining();
    Draft collected = new Draft("op");
    List<Word> places = new ArrayList<>();
    while (words.hasMore()) {
      Word word = words.word();
      int before = collected.children.size();
      if (sets.pair(collected, Vocabulary.TERMINATORS)) {
        for (int i = before; i < collected.children.size(); i++) {
          places.add(word);
        }
      } else {
        break;
      }
    }
    if (collected.children.stream().noneMatch(p -> p.text("name").equals("interval"))) {
      collected.child("nvpair").set("name", "interval").set("value", "0");
      places.add(start == words.remaining() || !words.hasMore() ? words.last() : words.word());
    }
    Draft parameters = new Draft("instance_attributes");
    for (int i = 0; i < collected.children.size(); i++) {
      Draft pair = collected.children.get(i);
      String name = pair.text("name");
      Word place = places.get(i);
      if (!Vocabulary.OPERATION.contains(Scan.lower(name))) {
        odd(name, place);
        parameters.add(pair);
      } else if (!parameters.children.isEmpty()) {
        throw words.failure(
            name.equals("interval") && !place.text().startsWith("interval")
                ? "'interval' is missing, and must stand in front of instance attributes"
                : "'" + name + "' must stand in front of instance attributes",
            place.span());
      } else if (!pair.has("value")) {
        throw words.failure("'" + name + "' needs a value", place.span());
      } else {
        operation.set(name, pair.text("value"));
      }
    }
    if (!parameters.children.isEmpty()) {
      operation.add(parameters);
    }
    sets.lists(operation, OPERATION, "op_params", Vocabulary.TERMINATORS);
    return operation;
  }

  /** Says when an instance attribute of an operation looks like one that Pacemaker knows under another name. */
  private void odd(String name, Word place) {
    String hyphens = name.replace('_', '-');
    if (!hyphens.equals(name) && Vocabulary.OPERATION.contains(hyphens)) {
      words.report(
          Diagnostic.warning(
                  "CRM012",
                  "'" + name + "' is an instance attribute of the operation, not '" + hyphens + "'",
                  place.span())
              .withHelp("write it as '" + hyphens + "' if Pacemaker shall act on it"));
    }
  }

  /** {@code monitor RESOURCE[:ROLE] INTERVAL[:TIMEOUT]}: an operation that is still to be put into its primitive. */
  Draft monitor() {
    Draft operation = new Draft("op").set("name", "monitor");
    String[] resource = words.any("RESOURCE[:ROLE]").split(":", -1);
    if (resource.length > 2) {
      throw words.wrong("expected RESOURCE[:ROLE]");
    }
    if (resource.length == 2 && !resource[1].isEmpty()) {
      String role = Scan.canonical(resource[1], Vocabulary.ROLES);
      if (role == null && !Scan.isNumber(resource[1])) {
        throw words.wrong("'" + resource[1] + "' is no role");
      }
      if (role != null) {
        operation.set("role", role);
      } else {
        operation
            .child("instance_attributes")
            .child("nvpair")
            .set("name", "instance")
            .set("value", resource[1]);
      }
    }
    operation.set("rsc", resource[0]);
    String[] times = words.any("INTERVAL[:TIMEOUT]").split(":", -1);
    if (times.length > 2) {
      throw words.wrong("expected INTERVAL[:TIMEOUT]");
    }
    String owner = Scan.isNumber(resource[0]) ? "num-" + resource[0] : resource[0];
    if (!Scan.isId(owner + "-monitor-" + times[0])) {
      throw words.wrong("no id can be made of '" + resource[0] + "' and '" + times[0] + "'");
    }
    operation.setIfText("interval", times[0]);
    operation.setIfText("timeout", times.length == 2 ? times[1] : "");
    return operation;
  }
}
