package io.quorate.pacemaker.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statement of an object, in parts: the first line and those that continue it. */
final class ObjectText {
  private static final Map<String, String> RESOURCE =
      Map.of(
          "instance_attributes", "params",
          "meta_attributes", "meta",
          "utilization", "utilization");
  private static final Map<String, String> NODE =
      Map.of("instance_attributes", "attributes", "utilization", "utilization");

  private final Shell shell;
  private final SetText sets;
  private final Set<Draft> explicit;

  /**
   * A writer of statements.
   *
   * @param explicit the elements whose ids are written
   */
  ObjectText(Shell shell, Set<Draft> explicit) {
    this.shell = shell;
    this.sets = new SetText(explicit);
    this.explicit = explicit;
  }

  /** The parts; none when there is no statement for such an element. */
  List<String> of(Draft object) {
    return switch (object.name) {
      case "node" -> node(object);
      case "primitive", "template" -> primitive(object);
      case "group", "clone", "master" -> container(object);
      case "bundle" -> bundle(object);
      case "rsc_location", "rsc_colocation", "rsc_order", "rsc_ticket" ->
          new ConstraintText(sets).of(object);
      case "cluster_property_set" -> properties("property", object);
      case "rsc_defaults", "op_defaults" ->
          object.children.size() == 1 ? properties(object.name, object.children.get(0)) : List.of();
      case "fencing-topology" -> fencing(object);
      case "tag" -> tag(object);
      case "acl_role", "acl_user", "acl_target", "acl_group" -> new AclText(explicit).of(object);
      case "alert" -> new AlertText(sets).of(object);
      default -> List.of();
    };
  }

  private List<String> node(Draft node) {
    String id = node.text("id");
    String name = node.text("uname");
    StringBuilder head = new StringBuilder("node ");
    if (!id.equals(name)) {
      head.append(headId(id)).append(' ');
    }
    head.append(Quote.word(node.has("type") ? name + ":" + node.text("type") : name));
    return parts(head, node, NODE);
  }

  private static String headId(String id) {
    return Scan.isName(id, id.length()) ? id + ":" : Quote.pair("$id", id);
  }

  private List<String> primitive(Draft primitive) {
    StringBuilder head =
        new StringBuilder(primitive.name.equals("template") ? "rsc_template" : "primitive")
            .append(' ')
            .append(Quote.word(primitive.text("id")))
            .append(' ');
    head.append(
        Quote.word(
            primitive.has("template") ? "@" + primitive.text("template") : agent(primitive)));
    return parts(head, primitive, RESOURCE);
  }

  private String agent(Draft primitive) {
    String type = primitive.text("type");
    String provider = primitive.text("provider");
    String resourceClass = primitive.text("class");
    boolean bare =
        resourceClass.equals("ocf")
            && provider.equals("heartbeat")
            && shell.agents().provider(type).equals("heartbeat");
    if (bare) {
      return type;
    }
    return provider.isEmpty()
        ? resourceClass + ":" + type
        : resourceClass + ":" + provider + ":" + type;
  }

  private List<String> container(Draft container) {
    StringBuilder head =
        new StringBuilder(container.name.equals("master") ? "ms" : container.name)
            .append(' ')
            .append(Quote.word(container.text("id")));
    for (Draft child : container.children) {
      if (child.name.equals(Draft.REFERENCE)) {
        head.append(' ').append(Quote.word(child.text("id")));
      }
    }
    return parts(head, container, RESOURCE);
  }

  private List<String> bundle(Draft bundle) {
    List<String> parts = new ArrayList<>();
    parts.add("bundle " + Quote.word(bundle.text("id")));
    description(bundle, parts);
    for (Draft child : bundle.children) {
      switch (child.name) {
        case "meta_attributes" -> parts.add(sets.set("meta", child));
        case Draft.REFERENCE -> parts.add("primitive " + Quote.word(child.text("id")));
        default -> {
          StringBuilder part = new StringBuilder(child.name);
          attributes(part, child);
          for (Draft mapping : child.children) {
            part.append(' ').append(mapping.name);
            attributes(part, mapping);
          }
          parts.add(part.toString());
        }
      }
    }
    return parts;
  }

  private static void attributes(StringBuilder out, Draft draft) {
    draft.attributes.forEach((name, value) -> out.append(' ').append(Quote.pair(name, value)));
  }

  private List<String> parts(StringBuilder head, Draft owner, Map<String, String> keywords) {
    List<String> parts = new ArrayList<>();
    parts.add(head.toString());
    description(owner, parts);
    for (Draft child : owner.children) {
      String keyword = keywords.get(child.name);
      if (keyword != null) {
        parts.add(sets.set(keyword, child));
      } else if (child.name.equals("operations")) {
        operations(child, parts);
      }
    }
    return parts;
  }

  static void description(Draft owner, List<String> parts) {
    if (owner.has("description")) {
      parts.add(Quote.pair("description", owner.text("description")));
    }
  }

  private void operations(Draft operations, List<String> parts) {
    if (operations.has("id-ref")) {
      parts.add("operations " + Quote.pair("$id-ref", operations.text("id-ref")));
    } else if (operations.has("id")) {
      parts.add("operations " + Quote.pair("$id", operations.text("id")));
    }
    for (Draft operation : operations.children) {
      StringBuilder part = new StringBuilder("op ").append(Quote.word(operation.text("name")));
      operation.attributes.forEach(
          (name, value) -> {
            boolean id = name.equals("id");
            if (!name.equals("name") && (!id || explicit.contains(operation))) {
              part.append(' ').append(Quote.pair(name, value));
            }
          });
      parts.add(part.toString());
      for (Draft child : operation.children) {
        boolean parameters = child.name.equals("instance_attributes");
        parts.add(sets.set(parameters ? "op_params" : "op_meta", child));
      }
    }
  }

  private List<String> properties(String keyword, Draft set) {
    List<String> parts = new ArrayList<>();
    parts.add(
        keyword
            + " "
            + (set.has("id-ref")
                ? Quote.pair("$id-ref", set.text("id-ref"))
                : headId(set.text("id"))));
    for (Draft child : set.children) {
      if (child.name.equals("rule")) {
        parts.add(sets.rule(child));
      } else {
        parts.add(sets.pair(child));
      }
    }
    return parts;
  }

  private static List<String> fencing(Draft topology) {
    List<String> parts = new ArrayList<>();
    parts.add("fencing_topology");
    String before = "";
    for (Draft level : topology.children) {
      String target;
      if (level.has("target-pattern")) {
        target = "pattern:" + level.text("target-pattern");
      } else if (level.has("target-attribute")) {
        target = "attr:" + level.text("target-attribute") + "=" + level.text("target-value");
      } else {
        target = level.text("target") + ":";
      }
      String devices = Quote.word(level.text("devices"));
      if (target.equals(before)) {
        parts.add(parts.remove(parts.size() - 1) + " " + devices);
      } else {
        parts.add(Quote.word(target) + " " + devices);
      }
      before = target;
    }
    return parts;
  }

  private static List<String> tag(Draft tag) {
    StringBuilder text = new StringBuilder("tag ").append(Quote.word(tag.text("id")));
    tag.children.forEach(c -> text.append(' ').append(Quote.word(c.text("id"))));
    return List.of(text.toString());
  }
}
