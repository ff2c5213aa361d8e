package io.quorate.pacemaker.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Statements that say who may read and change what. */
final class AclGrammar {
  private static final Set<String> KINDS = Set.of("read", "write", "deny");
  private static final Map<String, String> PERMISSION =
      Map.of(
          "xpath", "xpath",
          "ref", "reference",
          "reference", "reference",
          "tag", "object-type",
          "type", "object-type",
          "attr", "attribute",
          "attribute", "attribute");
  private static final Set<String> RULE = Set.of("xpath", "ref", "tag", "attribute");

  /** Words that stand for XPath expressions; a part with {@code @@} takes an argument. */
  private static final Map<String, List<String>> SHORTCUTS =
      Map.of(
          "meta",
          List.of("//primitive[@id='@@']/meta_attributes", "/nvpair[@name='@@']"),
          "params",
          List.of("//primitive[@id='@@']/instance_attributes", "/nvpair[@name='@@']"),
          "utilization",
          List.of("//primitive[@id='@@']/utilization"),
          "location",
          List.of("//rsc_location[@id='cli-prefer-@@' and @rsc='@@']"),
          "property",
          List.of("//crm_config/cluster_property_set", "/nvpair[@name='@@']"),
          "nodeattr",
          List.of("//nodes/node/instance_attributes", "/nvpair[@name='@@']"),
          "nodeutil",
          List.of("//nodes/node/utilization", "[@uname='@@']"),
          "node",
          List.of("//nodes/node", "[@uname='@@']"),
          "status",
          List.of("/cib/status"),
          "cib",
          List.of("/cib"));

  private final Cursor words;
  private final Shell shell;

  AclGrammar(Cursor words, Shell shell) {
    this.words = words;
    this.shell = shell;
  }

  Draft holder(String tag) {
    Draft holder = new Draft(tag).set("id", words.identifier());
    while (words.hasMore()) {
      holder.child("role").set("id", words.identifier());
    }
    return holder;
  }

  Draft user() {
    Draft user = new Draft("acl_user").set("id", words.identifier());
    while (words.hasMore()) {
      String text = words.peek();
      if (text.length() > 5 && text.regionMatches(true, 0, "role:", 0, 5)) {
        words.skip();
        user.child("role_ref").set("id", text.substring(5));
      } else {
        rule(user);
      }
    }
    return user;
  }

  Draft role() {
    Draft role = new Draft("acl_role").set("id", words.identifier());
    if (!shell.hasPermissions()) {
      while (words.hasMore()) {
        rule(role);
      }
      return role;
    }
    role.setIfText("description", words.description());
    while (words.hasMore()) {
      permission(role);
    }
    return role;
  }

  private String kind() {
    String kind = Scan.lower(words.any("read, write or deny"));
    if (!KINDS.contains(kind)) {
      words.back();
      throw words.expected("read, write or deny");
    }
    return kind;
  }

  private void permission(Draft role) {
    Draft permission = new Draft("acl_permission").set("kind", kind());
    permission.setIfText("id", words.initialId());
    permission.setIfText("description", words.description());
    Map<String, String> said = new LinkedHashMap<>();
    while (words.hasMore()) {
      String text = words.peek();
      int colon = text.indexOf(':');
      String key = colon < 0 ? text : text.substring(0, colon);
      String value = colon < 0 ? "" : text.substring(colon + 1);
      if (SHORTCUTS.containsKey(key)) {
        words.skip();
        said.put("xpath", expanded(key, colon < 0 ? "" : value));
      } else if (PERMISSION.containsKey(key)) {
        if (value.isEmpty()) {
          throw words.expected("'" + key + ":' with a value");
        }
        words.skip();
        said.put(String.valueOf(PERMISSION.get(key)), value);
      } else {
        break;
      }
    }
    if (said.containsKey("attribute") && !said.containsKey("object-type")) {
      throw words.wrong("'attr:' needs 'type:' beside it");
    }
    for (String name : List.of("xpath", "reference", "object-type")) {
      String value = said.get(name);
      if (value != null) {
        Draft one = role.child("acl_permission");
        one.attributes.putAll(permission.attributes);
        one.set(name, value);
        if (name.equals("object-type")) {
          one.setIfText("attribute", said.get("attribute"));
        }
      }
    }
  }

  private void rule(Draft owner) {
    Draft rule = owner.child(kind());
    while (words.hasMore()) {
      String text = words.peek();
      int colon = text.indexOf(':');
      String key = colon < 0 ? text : text.substring(0, colon);
      if (SHORTCUTS.containsKey(key)) {
        key = "xpath";
      } else if (colon < 0 || !RULE.contains(key)) {
        return;
      }
      boolean taken =
          rule.has(key)
              || key.equals("xpath") && (rule.has("ref") || rule.has("tag"))
              || rule.has("xpath") && (key.equals("ref") || key.equals("tag"));
      if (taken) {
        return;
      }
      words.skip();
      boolean shortcut = !RULE.contains(colon < 0 ? text : text.substring(0, colon));
      String value = colon < 0 ? "" : text.substring(colon + 1);
      rule.set(key, shortcut ? expanded(text.split(":", 2)[0], value) : value);
      if (key.equals("attribute")) {
        return;
      }
    }
  }

  private String expanded(String shortcut, String arguments) {
    List<String> parts = SHORTCUTS.getOrDefault(shortcut, List.of());
    if (arguments.isEmpty()) {
      if (parts.get(0).contains("@@")) {
        throw words.wrong("'" + shortcut + "' needs an argument: " + shortcut + ":ID");
      }
      return parts.get(0);
    }
    StringBuilder path = new StringBuilder();
    int next = 0;
    for (String argument : arguments.split(":", -1)) {
      if (next < parts.size() && !parts.get(next).contains("@@")) {
        path.append(parts.get(next++));
      }
      if (next == parts.size()) {
        throw words.wrong("'" + shortcut + "' takes fewer arguments");
      }
      path.append(parts.get(next++).replace("@@", argument));
    }
    return path.toString();
  }
}
