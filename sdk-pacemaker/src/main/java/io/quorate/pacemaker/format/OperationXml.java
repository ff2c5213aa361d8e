package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Operation;
import io.quorate.pacemaker.model.Operations;
import java.util.List;

/** Operations of primitives and templates. */
final class OperationXml {
  private static final Shape OPERATIONS = Shape.of("id", "id-ref");
  private static final Shape OP =
      Shape.of(
          "#id",
          "!name",
          "!interval",
          "description",
          "start-delay",
          "interval-origin",
          "timeout",
          "enabled",
          "record-pending",
          "role",
          "requires",
          "on-fail");

  private OperationXml() {}

  static Operations read(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, OPERATIONS);
    List<Operation> operations = in.children(e, "op", OperationXml::op);
    return new Operations(e.optional(), e.optional(), operations, e.origin(), e.unknown());
  }

  private static Operation op(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, OP);
    List<AttributeSet> sets =
        AttributeSetXml.readAll(in, e, AttributeSet.Kind.INSTANCE, AttributeSet.Kind.META);
    return new Operation(
        e.text(),
        e.text(),
        e.text(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        sets,
        e.origin(),
        e.unknown());
  }

  static XmlElement write(Writing out, Operations o) {
    return out.element(
        o,
        "operations",
        OPERATIONS,
        () -> out.all(o.operations(), OperationXml::op),
        o.id(),
        o.idRef());
  }

  private static XmlElement op(Writing out, Operation o) {
    return out.element(
        o,
        "op",
        OP,
        () -> out.all(o.attributeSets(), AttributeSetXml::write),
        o.id(),
        o.name(),
        o.interval(),
        o.description(),
        o.startDelay(),
        o.intervalOrigin(),
        o.timeout(),
        o.enabled(),
        o.recordPending(),
        o.role(),
        o.requires(),
        o.onFail());
  }
}
