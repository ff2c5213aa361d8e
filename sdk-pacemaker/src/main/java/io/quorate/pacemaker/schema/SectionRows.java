package io.quorate.pacemaker.schema;

import static io.quorate.pacemaker.schema.Rows.all;
import static io.quorate.pacemaker.schema.Rows.attribute;
import static io.quorate.pacemaker.schema.Rows.child;
import static io.quorate.pacemaker.schema.Rows.children;
import static io.quorate.pacemaker.schema.Rows.description;
import static io.quorate.pacemaker.schema.Rows.element;
import static io.quorate.pacemaker.schema.Rows.form;
import static io.quorate.pacemaker.schema.Rows.id;
import static io.quorate.pacemaker.schema.Rows.many;
import static io.quorate.pacemaker.schema.Rows.maybe;
import static io.quorate.pacemaker.schema.Rows.one;
import static io.quorate.pacemaker.schema.Rows.oneOf;
import static io.quorate.pacemaker.schema.Rows.oneWord;
import static io.quorate.pacemaker.schema.Rows.openElement;
import static io.quorate.pacemaker.schema.Rows.reference;
import static io.quorate.pacemaker.schema.Rows.score;
import static io.quorate.pacemaker.schema.Rows.some;
import static io.quorate.pacemaker.schema.Rows.text;
import static io.quorate.pacemaker.schema.Rows.truth;
import static io.quorate.pacemaker.schema.Rows.word;

import io.quorate.pacemaker.model.SchemaVersion;
import io.quorate.pacemaker.schema.ValueType.Plain;
import java.util.List;

/** The frame of a CIB, nodes, tags and fencing levels. */
final class SectionRows {
  static final List<ElementRow> ROWS =
      List.of(
          element(
              "cib",
              oneWord("validate-with", validateWith()).optional(),
              attribute("admin_epoch", Plain.NON_NEGATIVE),
              attribute("epoch", Plain.NON_NEGATIVE),
              attribute("num_updates", Plain.NON_NEGATIVE),
              text("crm_feature_set").optional(),
              attribute("remote-tls-port", Plain.NON_NEGATIVE).optional(),
              attribute("remote-clear-port", Plain.NON_NEGATIVE).optional(),
              truth("have-quorum").optional(),
              text("dc-uuid").optional(),
              text("cib-last-written").optional(),
              truth("no-quorum-panic").optional(),
              text("update-origin").optional().since(1, 2),
              text("update-client").optional().since(1, 2),
              text("update-user").optional().since(1, 2),
              text("execution-date").optional().since(1, 2),
              children(one("configuration")),
              children(maybe("status"))),
          element(
              "configuration",
              children(
                  one("crm_config"),
                  maybe("rsc_defaults"),
                  maybe("op_defaults"),
                  one("nodes"),
                  one("resources"),
                  one("constraints"),
                  maybe(child("fencing-topology").since(1, 2)),
                  maybe(child("acls").since(1, 2)),
                  maybe(child("tags").since(1, 3)),
                  maybe(child("alerts").since(2, 5)))),
          element("crm_config", children(many("cluster_property_set"))),
          element("rsc_defaults", children(many("meta_attributes in rsc_defaults"))),
          element("op_defaults", children(many("meta_attributes in op_defaults"))),
          openElement("status"),
          element("nodes", children(many("node"))),
          element(
              "node",
              text("id"),
              text("uname"),
              oneWord("type", nodeTypes()).until(1, 0),
              oneWord("type", nodeTypes()).optional().since(1, 2),
              description(),
              score().optional().since(1, 2),
              children(many("instance_attributes in node", child("utilization").since(1, 2)))),
          element("tags", children(many("tag"))),
          element("tag", id(), children(some("obj_ref"))),
          element("obj_ref", reference("id").until(3, 2), text("id").since(3, 3)),
          element("fencing-topology", children(many("fencing-level"))),
          element(
              "fencing-level",
              id(),
              oneOf(
                  all(text("target")),
                  all(text("target-pattern")),
                  all(text("target-attribute"), text("target-value")).since(2, 4)),
              attribute("index", Plain.POSITIVE).until(3, 10),
              attribute("index", Plain.LEVEL).since(4, 0),
              form(
                  "devices",
                  "[a-zA-Z0-9_.-]+(,[a-zA-Z0-9_.-]+)*",
                  "ids of fence devices with commas, and no space, between them")));

  private SectionRows() {}

  private static Object[] validateWith() {
    return SchemaVersion.all().stream().map(SchemaVersion::name).toArray();
  }

  private static Object[] nodeTypes() {
    return new Object[] {
      word("normal").until(2, 10).instead("write member"),
      "member",
      word("remote").since(1, 3),
      word("ping").until(3, 10).instead("ping nodes are gone; use the agent ocf:pacemaker:ping")
    };
  }
}
