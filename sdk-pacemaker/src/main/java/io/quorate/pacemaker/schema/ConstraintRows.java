package io.quorate.pacemaker.schema;

import static io.quorate.pacemaker.schema.Rows.all;
import static io.quorate.pacemaker.schema.Rows.atMostOneOf;
import static io.quorate.pacemaker.schema.Rows.child;
import static io.quorate.pacemaker.schema.Rows.children;
import static io.quorate.pacemaker.schema.Rows.element;
import static io.quorate.pacemaker.schema.Rows.id;
import static io.quorate.pacemaker.schema.Rows.integer;
import static io.quorate.pacemaker.schema.Rows.many;
import static io.quorate.pacemaker.schema.Rows.maybe;
import static io.quorate.pacemaker.schema.Rows.oneOf;
import static io.quorate.pacemaker.schema.Rows.oneWord;
import static io.quorate.pacemaker.schema.Rows.reference;
import static io.quorate.pacemaker.schema.Rows.score;
import static io.quorate.pacemaker.schema.Rows.some;
import static io.quorate.pacemaker.schema.Rows.text;
import static io.quorate.pacemaker.schema.Rows.truth;

import java.util.List;

/** Constraints. */
final class ConstraintRows {
  private static final String NO_MANGLE = "write a score";
  private static final String ONE_RULE = "write one rsc_location for each rule";

  static final List<ElementRow> ROWS =
      List.of(
          element(
              "constraints",
              children(
                  many(
                      "rsc_location",
                      "rsc_colocation",
                      "rsc_order",
                      child("rsc_ticket").since(1, 2)))),
          element(
              "rsc_location",
              id(),
              oneOf(
                  all(reference("rsc"), role("role").since(1, 2)),
                  all(text("rsc-pattern"), role("role")).since(2, 6),
                  all(children(some("resource_set"))).since(1, 2)),
              oneOf(
                  all(score(), text("node")),
                  all(
                      children(some("rule in rsc_location")).until(3, 10),
                      children(maybe(child("rule in rsc_location").instead(ONE_RULE)))
                          .since(4, 0))),
              children(lifetime()),
              oneWord("resource-discovery", "always", "never", "exclusive").optional().since(2, 2)),
          element(
              "rsc_colocation",
              id(),
              atMostOneOf(
                  all(score()),
                  all(text("score-attribute").instead(NO_MANGLE)).until(2, 10),
                  all(text("score-attribute-mangle").instead(NO_MANGLE)).until(2, 10)),
              text("influence").optional().since(3, 6),
              children(lifetime()),
              oneOf(
                  all(
                      reference("rsc"),
                      reference("with-rsc"),
                      text("node-attribute").optional(),
                      role("rsc-role"),
                      role("with-rsc-role"),
                      integer("rsc-instance").optional().onTrial(),
                      integer("with-rsc-instance").optional().onTrial()),
                  all(children(some("resource_set"))))),
          element(
              "rsc_order",
              id(),
              truth("symmetrical").optional(),
              truth("require-all").optional().since(2, 3),
              atMostOneOf(all(score()), all(kind())),
              children(lifetime()),
              oneOf(
                  all(
                      reference("first"),
                      reference("then"),
                      action("first-action"),
                      action("then-action"),
                      integer("first-instance").optional().onTrial(),
                      integer("then-instance").optional().onTrial()),
                  all(children(some("resource_set"))))),
          element(
              "rsc_ticket",
              id(),
              oneOf(all(reference("rsc"), role("rsc-role")), all(children(some("resource_set")))),
              text("ticket"),
              oneWord("loss-policy", "stop", "demote", "fence", "freeze").optional()),
          element(
              "resource_set",
              oneOf(
                  all(
                      id(),
                      truth("sequential").optional(),
                      truth("require-all").optional().since(1, 2),
                      oneWord("ordering", "group", "listed").optional().since(2, 1),
                      action("action"),
                      role("role"),
                      atMostOneOf(all(score()), all(kind()).since(3, 0)),
                      children(some("resource_ref"))),
                  all(reference("id-ref")))),
          element("resource_ref", reference("id")),
          element("lifetime", children(some("rule in rsc_location"))));

  private ConstraintRows() {}

  private static AttributeRow role(String name) {
    return oneWord(name, ResourceRows.ROLES).optional();
  }

  private static AttributeRow action(String name) {
    return oneWord(name, "start", "promote", "demote", "stop").optional();
  }

  private static AttributeRow kind() {
    return oneWord("kind", "Optional", "Mandatory", "Serialize");
  }

  private static Contents.Slot lifetime() {
    return maybe(
        child("lifetime")
            .until(3, 10)
            .instead("in rsc_location write a rule with its date_expression; elsewhere delete it"));
  }
}
