package io.quorate.pacemaker.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Statements that say who may read and change what. */
final class AclText {
  private final Set<Draft> explicit;

  AclText(Set<Draft> explicit) {
    this.explicit = explicit;
  }

  List<String> of(Draft object) {
    String keyword =
        switch (object.name) {
          case "acl_role" -> "role";
          case "acl_user" -> "user";
          default -> object.name;
        };
    StringBuilder head =
        new StringBuilder(keyword).append(' ').append(Quote.word(object.text("id")));
    List<String> parts = new ArrayList<>();
    if (object.name.equals("acl_target") || object.name.equals("acl_group")) {
      object.children.forEach(c -> head.append(' ').append(Quote.word(c.text("id"))));
      return List.of(head.toString());
    }
    parts.add(head.toString());
    ObjectText.description(object, parts);
    for (Draft child : object.children) {
      parts.add(
          switch (child.name) {
            case "role_ref" -> Quote.word("role:" + child.text("id"));
            case "acl_permission" -> permission(child);
            default -> rule(child);
          });
    }
    return parts;
  }

  private String permission(Draft permission) {
    StringBuilder out = new StringBuilder(permission.text("kind"));
    if (explicit.contains(permission)) {
      out.append(' ').append(Quote.pair("$id", permission.text("id")));
    }
    if (permission.has("description")) {
      out.append(' ').append(Quote.pair("description", permission.text("description")));
    }
    spec(out, "xpath", permission, "xpath");
    spec(out, "ref", permission, "reference");
    spec(out, "type", permission, "object-type");
    spec(out, "attr", permission, "attribute");
    return out.toString();
  }

  private static String rule(Draft rule) {
    StringBuilder out = new StringBuilder(rule.name);
    for (String name : List.of("xpath", "ref", "tag", "attribute")) {
      spec(out, name, rule, name);
    }
    return out.toString();
  }

  private static void spec(StringBuilder out, String keyword, Draft draft, String attribute) {
    if (draft.has(attribute)) {
      String value = draft.text(attribute);
      out.append(' ').append(keyword).append(':').append(Quote.value(value));
    }
  }
}
