package io.quorate.pacemaker.schema;

import static io.quorate.pacemaker.schema.Rows.children;
import static io.quorate.pacemaker.schema.Rows.description;
import static io.quorate.pacemaker.schema.Rows.element;
import static io.quorate.pacemaker.schema.Rows.id;
import static io.quorate.pacemaker.schema.Rows.many;
import static io.quorate.pacemaker.schema.Rows.maybe;
import static io.quorate.pacemaker.schema.Rows.text;

import java.util.List;

/** Alerts; they came with pacemaker-2.5. */
final class AlertRows {
  static final List<ElementRow> ROWS =
      List.of(
          element("alerts", children(many("alert"))),
          element(
              "alert",
              id(),
              description(),
              text("path"),
              children(sets()).until(2, 9),
              children(many("recipient")).until(2, 9),
              children(sets(), maybe("select"), many("recipient")).since(2, 10)),
          element("recipient", id(), description(), text("value"), children(sets())),
          element(
              "select",
              children(
                  maybe("select_attributes"),
                  maybe("select_fencing"),
                  maybe("select_nodes"),
                  maybe("select_resources"))),
          element("select_attributes", children(many("attribute"))),
          element("attribute", id(), text("name")),
          element("select_fencing"),
          element("select_nodes"),
          element("select_resources"));

  private AlertRows() {}

  private static Contents.Slot sets() {
    return many("meta_attributes in alert", "instance_attributes in alert");
  }
}
