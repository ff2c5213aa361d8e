package io.quorate.pacemaker.schema;

import static io.quorate.pacemaker.schema.Rows.all;
import static io.quorate.pacemaker.schema.Rows.child;
import static io.quorate.pacemaker.schema.Rows.children;
import static io.quorate.pacemaker.schema.Rows.description;
import static io.quorate.pacemaker.schema.Rows.element;
import static io.quorate.pacemaker.schema.Rows.id;
import static io.quorate.pacemaker.schema.Rows.many;
import static io.quorate.pacemaker.schema.Rows.oneOf;
import static io.quorate.pacemaker.schema.Rows.oneWord;
import static io.quorate.pacemaker.schema.Rows.reference;
import static io.quorate.pacemaker.schema.Rows.text;

import java.util.List;

/** Access control lists, of both generations. */
final class AclRows {
  private static final String PERMISSION = "write acl_permission with a kind";

  static final List<ElementRow> ROWS =
      List.of(
          element(
              "acls",
              children(
                  many(
                      child("acl_user").until(1, 3).instead("write acl_target"),
                      child("acl_target").since(2, 0),
                      child("acl_group").since(2, 0),
                      "acl_role"))),
          element(
              "acl_user",
              id(),
              oneOf(all(children(many("role_ref"))), all(children(many("read", "write", "deny"))))),
          element("role_ref", reference("id")),
          element(
              "acl_target",
              text("id"),
              text("name").optional().since(3, 8),
              children(many("role"))),
          element("acl_group", id(), text("name").optional().since(3, 8), children(many("role"))),
          element("role", reference("id")),
          element(
              "acl_role",
              id(),
              description().since(2, 0),
              children(
                  many(
                      child("read").until(1, 3).instead(PERMISSION),
                      child("write").until(1, 3).instead(PERMISSION),
                      child("deny").until(1, 3).instead(PERMISSION),
                      child("acl_permission").since(2, 0)))),
          access("read"),
          access("write"),
          access("deny"),
          element(
              "acl_permission",
              id(),
              oneWord("kind", "read", "write", "deny"),
              oneOf(
                  all(text("xpath")),
                  all(reference("reference")),
                  all(text("object-type"), text("attribute").optional())),
              description()));

  private AclRows() {}

  private static ElementRow access(String name) {
    return element(
        name,
        id(),
        oneOf(
            all(text("tag")),
            all(reference("ref")),
            all(text("tag"), reference("ref")),
            all(text("xpath"))),
        text("attribute").optional());
  }
}
