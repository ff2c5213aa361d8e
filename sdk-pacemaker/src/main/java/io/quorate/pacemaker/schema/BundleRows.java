package io.quorate.pacemaker.schema;

import static io.quorate.pacemaker.schema.Rows.all;
import static io.quorate.pacemaker.schema.Rows.child;
import static io.quorate.pacemaker.schema.Rows.children;
import static io.quorate.pacemaker.schema.Rows.description;
import static io.quorate.pacemaker.schema.Rows.element;
import static io.quorate.pacemaker.schema.Rows.form;
import static io.quorate.pacemaker.schema.Rows.id;
import static io.quorate.pacemaker.schema.Rows.integer;
import static io.quorate.pacemaker.schema.Rows.many;
import static io.quorate.pacemaker.schema.Rows.maybe;
import static io.quorate.pacemaker.schema.Rows.one;
import static io.quorate.pacemaker.schema.Rows.oneOf;
import static io.quorate.pacemaker.schema.Rows.text;
import static io.quorate.pacemaker.schema.Rows.truth;

import java.util.List;

/** Bundles: containers with what runs in them. */
final class BundleRows {
  static final List<ElementRow> ROWS =
      List.of(
          element(
              "bundle",
              id(),
              description(),
              children(
                  ResourceRows.sets(),
                  one(
                      "docker",
                      child("rkt").since(2, 10).until(3, 10).instead("use podman"),
                      child("podman").since(3, 2)),
                  maybe("network"),
                  maybe("storage"),
                  maybe("primitive"))),
          container("docker"),
          container("rkt"),
          container("podman"),
          element(
              "network",
              text("ip-range-start").optional(),
              integer("control-port").optional(),
              text("host-interface").optional(),
              integer("host-netmask").optional(),
              truth("add-host").optional().since(3, 0),
              children(many("port-mapping"))),
          element(
              "port-mapping",
              id(),
              oneOf(
                  all(integer("port"), integer("internal-port").optional()),
                  all(form("range", "[0-9-]+", "a port, or FIRST-LAST")))),
          element("storage", children(many("storage-mapping"))),
          element(
              "storage-mapping",
              id(),
              oneOf(all(text("source-dir")), all(text("source-dir-root"))),
              text("target-dir"),
              text("options").optional()));

  private BundleRows() {}

  private static ElementRow container(String name) {
    return element(
        name,
        text("image"),
        integer("replicas").optional(),
        integer("replicas-per-host").optional(),
        oneOf(
            all(integer("masters").optional().until(3, 10).instead("write promoted-max")),
            all(integer("promoted-max").since(3, 0)).since(3, 0)),
        text("run-command").optional(),
        text("network").optional(),
        text("options").optional());
  }
}
