package io.quorate.pacemaker.schema;

import static io.quorate.pacemaker.schema.Rows.all;
import static io.quorate.pacemaker.schema.Rows.child;
import static io.quorate.pacemaker.schema.Rows.children;
import static io.quorate.pacemaker.schema.Rows.element;
import static io.quorate.pacemaker.schema.Rows.id;
import static io.quorate.pacemaker.schema.Rows.maybe;
import static io.quorate.pacemaker.schema.Rows.one;
import static io.quorate.pacemaker.schema.Rows.oneOf;
import static io.quorate.pacemaker.schema.Rows.oneWord;
import static io.quorate.pacemaker.schema.Rows.reference;
import static io.quorate.pacemaker.schema.Rows.some;
import static io.quorate.pacemaker.schema.Rows.text;
import static io.quorate.pacemaker.schema.Rows.truth;
import static io.quorate.pacemaker.schema.Rows.word;

import java.util.List;

/**
 * Rules. From 3.9 on the schemas have them apart for five places, and allow the same in all; before, the places differ in
 * the schema that brought a new expression.
 */
final class RuleRows {
  private static final String NO_MOON = "phases of the moon are gone; delete it";

  static final List<ElementRow> ROWS =
      List.of(
          rule("rule in options", "expression in options", 4),
          rule("rule", "expression", 4),
          rule("rule in rsc_location", "expression", 5),
          expression("expression in options", 3, 0),
          expression("expression", 2, 9),
          element(
              "date_expression",
              id(),
              oneOf(
                  all(oneWord("operation", "in_range"), text("start").optional(), text("end"))
                      .until(3, 8),
                  all(oneWord("operation", "in_range"), text("start"), children(one("duration")))
                      .until(3, 8),
                  all(
                          oneWord("operation", "in_range"),
                          oneOf(
                              all(text("start")),
                              all(text("end")),
                              all(text("start"), text("end"))),
                          children(maybe("duration")))
                      .since(3, 9),
                  all(oneWord("operation", "gt"), text("start")),
                  all(oneWord("operation", "lt"), text("end")),
                  all(oneWord("operation", "date_spec"), children(one("date_spec"))))),
          element(
              "duration",
              id(),
              text("years").optional(),
              text("months").optional(),
              text("weeks").optional(),
              text("days").optional().since(3, 9),
              text("hours").optional(),
              text("minutes").optional().since(3, 9),
              text("seconds").optional().since(3, 9),
              text("monthdays").optional(),
              text("weekdays").optional(),
              text("yearsdays").optional(),
              text("weekyears").optional(),
              text("moon").optional()),
          element(
              "date_spec",
              id(),
              text("years").optional(),
              text("months").optional(),
              text("monthdays").optional(),
              text("hours").optional(),
              text("minutes").optional().since(3, 9),
              text("seconds").optional().since(3, 9),
              text("yeardays").optional().since(3, 9),
              text("yearsdays").optional(),
              text("weekyears").optional(),
              text("weeks").optional(),
              text("weekdays").optional(),
              text("moon").optional().until(3, 10).instead(NO_MOON)),
          element(
              "rsc_expression",
              id(),
              text("class").optional(),
              text("provider").optional(),
              text("type").optional()),
          element("op_expression", id(), text("name"), text("interval").optional()));

  private RuleRows() {}

  /** A rule; expressions about resources and operations came with the schema 3.{@code minor}. */
  private static ElementRow rule(String key, String expression, int minor) {
    return element(
        key,
        oneOf(
            all(
                id(),
                oneOf(all(Rows.score()), all(text("score-attribute")), all().since(3, 9)),
                oneWord("boolean-op", "or", "and").optional(),
                truth("negate").optional().since(4, 0),
                text("role").optional(),
                children(
                    some(
                        expression,
                        "date_expression",
                        child("rsc_expression").since(3, minor),
                        child("op_expression").since(3, minor),
                        key))),
            all(reference("id-ref"))));
  }

  private static ElementRow expression(String key, int major, int minor) {
    return element(
        key,
        id(),
        text("attribute"),
        oneWord("operation", "lt", "gt", "lte", "gte", "eq", "ne", "defined", "not_defined"),
        text("value").optional(),
        oneWord("type", "string", word("integer").since(3, 5), "number", "version").optional(),
        oneWord("value-source", "literal", "param", "meta").optional().since(major, minor));
  }
}
