package io.quorate.pacemaker.crm;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the language. */
final class Vocabulary {
  /** Statement keywords and the element that each makes. */
  static final Map<String, String> STATEMENTS =
      Map.ofEntries(
          Map.entry("node", "node"),
          Map.entry("primitive", "primitive"),
          Map.entry("rsc_template", "template"),
          Map.entry("group", "group"),
          Map.entry("clone", "clone"),
          Map.entry("ms", "master"),
          Map.entry("master", "master"),
          Map.entry("bundle", "bundle"),
          Map.entry("location", "rsc_location"),
          Map.entry("colocation", "rsc_colocation"),
          Map.entry("collocation", "rsc_colocation"),
          Map.entry("order", "rsc_order"),
          Map.entry("rsc_ticket", "rsc_ticket"),
          Map.entry("monitor", "op"),
          Map.entry("property", "cluster_property_set"),
          Map.entry("rsc_defaults", "rsc_defaults"),
          Map.entry("op_defaults", "op_defaults"),
          Map.entry("fencing_topology", "fencing-topology"),
          Map.entry("fencing-topology", "fencing-topology"),
          Map.entry("tag", "tag"),
          Map.entry("user", "acl_user"),
          Map.entry("role", "acl_role"),
          Map.entry("acl_target", "acl_target"),
          Map.entry("acl_group", "acl_group"),
          Map.entry("alert", "alert"),
          Map.entry("xml", "xml"));

  /** Commands of the shell that configure nothing; scripts have them between statements. */
  static final Set<String> VERBS =
      Set.of(
          "commit",
          "verify",
          "configure",
          "quit",
          "exit",
          "bye",
          "end",
          "up",
          "back",
          "cd",
          "refresh",
          "save");

  /** Words that end a list of names and values. */
  static final Set<String> TERMINATORS =
      Set.of(
          "params",
          "meta",
          "utilization",
          "operations",
          "op",
          "op_params",
          "op_meta",
          "rule",
          "attributes");

  /** Attributes of an operation; every other name is an instance attribute of it. */
  static final Set<String> OPERATION =
      Set.of(
          "id",
          "name",
          "interval",
          "description",
          "start-delay",
          "interval-origin",
          "timeout",
          "enabled",
          "record-pending",
          "role",
          "on-fail");

  static final List<String> ROLES =
      List.of("Stopped", "Started", "Promoted", "Unpromoted", "Slave", "Master");
  static final List<String> ACTIONS = List.of("start", "promote", "demote", "stop");
  static final List<String> KINDS = List.of("Optional", "Mandatory", "Serialize");
  static final List<String> TYPES = List.of("string", "integer", "number", "version");
  static final List<String> OPERATORS = List.of("lt", "gt", "lte", "gte", "eq", "ne");

  /** Units of a duration or a specification of dates that the language knows; XML has more. */
  static final Set<String> DATE_UNITS =
      Set.of(
          "hours",
          "monthdays",
          "weekdays",
          "yearsdays",
          "months",
          "weeks",
          "years",
          "weekyears",
          "moon");

  /** The sections of a configuration and what is in each; a fencing topology is a section itself. */
  static final Map<String, String> SECTIONS =
      Map.ofEntries(
          Map.entry("node", "nodes"),
          Map.entry("primitive", "resources"),
          Map.entry("template", "resources"),
          Map.entry("group", "resources"),
          Map.entry("clone", "resources"),
          Map.entry("master", "resources"),
          Map.entry("bundle", "resources"),
          Map.entry("rsc_location", "constraints"),
          Map.entry("rsc_colocation", "constraints"),
          Map.entry("rsc_order", "constraints"),
          Map.entry("rsc_ticket", "constraints"),
          Map.entry("cluster_property_set", "crm_config"),
          Map.entry("acl_role", "acls"),
          Map.entry("acl_user", "acls"),
          Map.entry("acl_target", "acls"),
          Map.entry("acl_group", "acls"),
          Map.entry("tag", "tags"),
          Map.entry("alert", "alerts"));

  private static final Map<String, String> USAGE =
      Map.ofEntries(
          Map.entry("node", "node [ID:] NAME[:TYPE] [attributes NAME=VALUE...]"),
          Map.entry(
              "primitive",
              "primitive ID AGENT|@TEMPLATE [params|meta|utilization NAME=VALUE...]"
                  + " [op NAME NAME=VALUE...]"),
          Map.entry("rsc_template", "rsc_template ID AGENT [params|meta NAME=VALUE...] [op ...]"),
          Map.entry("group", "group ID RESOURCE... [params|meta NAME=VALUE...]"),
          Map.entry("clone", "clone ID RESOURCE [params|meta NAME=VALUE...]"),
          Map.entry("ms", "ms ID RESOURCE [params|meta NAME=VALUE...]"),
          Map.entry("master", "master ID RESOURCE [params|meta NAME=VALUE...]"),
          Map.entry(
              "bundle", "bundle ID docker|rkt NAME=VALUE... [network ...] [primitive RESOURCE]"),
          Map.entry(
              "location", "location ID RESOURCE|/PATTERN/|{ SET } SCORE: NODE | rule CONDITION..."),
          Map.entry("colocation", "colocation ID SCORE: RESOURCE[:ROLE] RESOURCE[:ROLE] | SET"),
          Map.entry("collocation", "colocation ID SCORE: RESOURCE[:ROLE] RESOURCE[:ROLE] | SET"),
          Map.entry("order", "order ID [KIND:] RESOURCE[:ACTION] RESOURCE[:ACTION] | SET"),
          Map.entry("rsc_ticket", "rsc_ticket ID TICKET: RESOURCE[:ROLE] | SET [loss-policy=...]"),
          Map.entry("monitor", "monitor RESOURCE[:ROLE] INTERVAL[:TIMEOUT]"),
          Map.entry("property", "property [ID:] NAME=VALUE..."),
          Map.entry("rsc_defaults", "rsc_defaults [ID:] NAME=VALUE..."),
          Map.entry("op_defaults", "op_defaults [ID:] NAME=VALUE..."),
          Map.entry("tag", "tag ID RESOURCE..."),
          Map.entry("user", "user ID role:ROLE... | read|write|deny RIGHT..."),
          Map.entry("role", "role ID read|write|deny xpath:PATH|ref:ID|type:ELEMENT..."),
          Map.entry("acl_target", "acl_target USER ROLE..."),
          Map.entry("acl_group", "acl_group GROUP ROLE..."),
          Map.entry("alert", "alert ID PATH [meta NAME=VALUE...] [select ...] [to RECIPIENT ...]"),
          Map.entry("xml", "xml ELEMENT"));

  private Vocabulary() {}

  /** How a statement is written, in short; the keyword itself where there is no more to say. */
  static String usage(String keyword) {
    return USAGE.getOrDefault(keyword, keyword);
  }

  /** How many words must follow a keyword at least. */
  static int fewestWords(String keyword) {
    return switch (keyword) {
      case "node", "property", "rsc_defaults", "op_defaults" -> 1;
      case "fencing_topology", "fencing-topology" -> 0;
      default -> STATEMENTS.containsKey(keyword) ? 2 : 0;
    };
  }
}
