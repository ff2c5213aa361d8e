package io.quorate.pacemaker.schema;

import static io.quorate.pacemaker.schema.Rows.all;
import static io.quorate.pacemaker.schema.Rows.atMostOneOf;
import static io.quorate.pacemaker.schema.Rows.child;
import static io.quorate.pacemaker.schema.Rows.children;
import static io.quorate.pacemaker.schema.Rows.description;
import static io.quorate.pacemaker.schema.Rows.element;
import static io.quorate.pacemaker.schema.Rows.id;
import static io.quorate.pacemaker.schema.Rows.many;
import static io.quorate.pacemaker.schema.Rows.maybe;
import static io.quorate.pacemaker.schema.Rows.one;
import static io.quorate.pacemaker.schema.Rows.oneOf;
import static io.quorate.pacemaker.schema.Rows.oneWord;
import static io.quorate.pacemaker.schema.Rows.reference;
import static io.quorate.pacemaker.schema.Rows.some;
import static io.quorate.pacemaker.schema.Rows.text;
import static io.quorate.pacemaker.schema.Rows.truth;
import static io.quorate.pacemaker.schema.Rows.word;
import static io.quorate.pacemaker.schema.Rows.words;

import io.quorate.pacemaker.schema.ValueType.Word;
import java.util.List;

/** Resources and their operations. */
final class ResourceRows {
  private static final String USE_SYSTEMD = "use class systemd, or an OCF agent";

  private static final List<Word> OLD_CLASSES =
      words("lsb", "heartbeat", "stonith", word("upstart").until(3, 10).instead(USE_SYSTEMD));

  private static final List<Word> NEW_CLASSES =
      words("service", "systemd", word("nagios").until(3, 10).instead("use an OCF agent"));

  /** Roles; the words were renamed with pacemaker-3.7, and both are read since. */
  static final List<Word> ROLES =
      words(
          "Stopped",
          "Started",
          word("Promoted").since(3, 7).instead("write Master"),
          word("Unpromoted").since(3, 7).instead("write Slave"),
          "Slave",
          "Master");

  static final List<ElementRow> ROWS =
      List.of(
          element(
              "resources",
              children(
                  many(
                      "primitive",
                      child("template").since(1, 2),
                      "group",
                      "clone",
                      child("master")
                          .until(3, 10)
                          .instead("write a clone with the meta attribute promotable=true"),
                      child("bundle").since(2, 8)))),
          element(
              "primitive",
              id(),
              oneOf(
                  all(ocf(), text("provider"), text("type")),
                  all(classes(newClassesSince(1)), text("type")),
                  all(reference("template")).since(1, 2)),
              description(),
              resourceContents()),
          element(
              "template",
              id(),
              oneOf(all(ocf(), text("provider")), all(classes(newClassesSince(2)))),
              text("type"),
              description(),
              resourceContents()),
          element("group", id(), description(), children(sets(), some("primitive"))),
          element("clone", id(), description(), children(sets(), one("primitive", "group"))),
          element("master", id(), description(), children(sets(), one("primitive", "group"))),
          element(
              "operations", id().optional(), reference("id-ref").optional(), children(many("op"))),
          element(
              "op",
              id(),
              text("name"),
              text("interval"),
              description(),
              atMostOneOf(all(text("start-delay")), all(text("interval-origin"))),
              text("timeout").optional(),
              truth("enabled").optional(),
              truth("record-pending").optional(),
              oneWord("role", ROLES).optional(),
              oneWord("requires", "nothing", "quorum", "fencing", word("unfencing").since(1, 3))
                  .optional()
                  .until(2, 10)
                  .instead("write it as a meta attribute of the resource"),
              oneWord(
                      "on-fail",
                      "ignore",
                      "block",
                      word("demote").since(3, 4),
                      "stop",
                      "restart",
                      "standby",
                      "fence",
                      word("restart-container").since(1, 2))
                  .optional(),
              children(many("meta_attributes in op", "instance_attributes in op"))));

  private ResourceRows() {}

  /** Sets of a resource that is not a primitive. */
  static Contents.Slot sets() {
    return many("meta_attributes", "instance_attributes");
  }

  private static Contents resourceContents() {
    return children(
        many("meta_attributes in primitive", "instance_attributes in primitive"),
        maybe("operations"),
        many(child("utilization").since(1, 2)));
  }

  private static AttributeRow ocf() {
    return oneWord("class", "ocf");
  }

  private static AttributeRow classes(List<Word> newer) {
    return oneWord("class", OLD_CLASSES, newer);
  }

  /** Templates took the newer classes with pacemaker-2.7 only. */
  private static List<Word> newClassesSince(int major) {
    return NEW_CLASSES.stream()
        .map(each -> major == 1 ? each.since(1, 2) : each.since(2, 7))
        .toList();
  }
}
