package io.quorate.pacemaker.status;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.pacemaker.value.Reading;
import io.quorate.pacemaker.value.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads {@code node_attributes} and {@code node_history}. */
final class XmlHistory {
  static final PacemakerRelease RELEASE = PacemakerRelease.of(2, 1, 5);

  private final XmlContext context;

  XmlHistory(XmlContext context) {
    this.context = context;
  }

  NodeAttributes attributes(XmlElement node) {
    XmlFields of = context.open(node);
    String name = of.required("name");
    of.done();
    List<AttributeStatus> all = new ArrayList<>();
    for (XmlElement child : node.elements()) {
      if (!child.name().equals("attribute")) {
        context.unknownElement(node, child);
        continue;
      }
      XmlFields fields = context.open(child);
      OptionalLong expected = fields.number("expected");
      all.add(
          new AttributeStatus(
              fields.required("name"),
              fields.written("value"),
              expected.isPresent() ? Optional.of(expected.getAsLong()) : Optional.empty()));
      fields.done();
    }
    return new NodeAttributes(name, all);
  }

  NodeHistory history(XmlElement node) {
    XmlFields of = context.open(node);
    String name = of.required("name");
    of.done();
    List<ResourceHistory> all = new ArrayList<>();
    for (XmlElement child : node.elements()) {
      if (child.name().equals("resource_history")) {
        all.add(resource(child));
      } else {
        context.unknownElement(node, child);
      }
    }
    return new NodeHistory(name, all);
  }

  private ResourceHistory resource(XmlElement element) {
    XmlFields fields = context.open(element);
    List<OperationHistory> operations = new ArrayList<>();
    for (XmlElement child : element.elements()) {
      if (child.name().equals("operation_history")) {
        operations.add(operation(child));
      } else {
        context.unknownElement(element, child);
      }
    }
    Optional<Boolean> removed = fields.optionalFlag("removed", "orphan");
    ResourceHistory history =
        new ResourceHistory(
            fields.required("id"),
            removed.orElse(false),
            score(fields, "migration-threshold"),
            score(fields, "fail-count"),
            fields.time("last-failure"),
            operations);
    fields.done();
    return history;
  }

  /** A score, if it is written. */
  static Optional<Score> score(XmlFields fields, String name) {
    return fields.text(name).flatMap(text -> scored(fields, name, text));
  }

  private static Optional<Score> scored(XmlFields fields, String name, String text) {
    Reading<Score> score = Score.read(text, RELEASE);
    if (!score.diagnostics().isEmpty()) {
      fields.wrong(name, "a number or INFINITY is expected");
    }
    return score.value();
  }

  private OperationHistory operation(XmlElement element) {
    XmlFields fields = context.open(element);
    OperationHistory operation =
        new OperationHistoryBuilder()
            .call(fields.integer("call").orElse(-1))
            .task(fields.required("task"))
            .interval(fields.text("interval"))
            .rc(fields.integer("rc"))
            .rcText(fields.text("rc_text"))
            .lastRcChange(fields.time("last-rc-change"))
            .lastRun(fields.time("last-run"))
            .execTime(fields.text("exec-time"))
            .queueTime(fields.text("queue-time"))
            .build();
    fields.done();
    return operation;
  }
}
