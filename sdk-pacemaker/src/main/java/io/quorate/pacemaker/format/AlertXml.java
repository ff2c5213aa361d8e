package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.Alert;
import io.quorate.pacemaker.model.AlertContent;
import io.quorate.pacemaker.model.AlertSelect;
import io.quorate.pacemaker.model.AlertSelection;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Recipient;
import io.quorate.pacemaker.model.SelectedAttribute;
import io.quorate.pacemaker.model.SelectedAttributes;
import io.quorate.pacemaker.model.SelectedEvents;
import java.util.ArrayList;
import java.util.List;

/** Alerts. */
final class AlertXml {
  private static final Shape ALERT = Shape.of("#id", "description", "!path");
  private static final Shape RECIPIENT = Shape.of("#id", "description", "!value");
  private static final Shape ATTRIBUTE = Shape.of("#id", "!name");

  private AlertXml() {}

  static Alert read(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, ALERT);
    List<AlertContent> contents = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "meta_attributes", "instance_attributes" ->
            AttributeSetXml.readInto(contents, in, child);
        case "select" -> contents.add(select(in, child));
        case "recipient" -> contents.add(recipient(in, child));
        default ->
            e.unknown(child, "meta_attributes", "instance_attributes", "select", "recipient");
      }
    }
    return new Alert(e.text(), e.optional(), e.text(), contents, e.origin(), e.unknown());
  }

  private static Recipient recipient(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, RECIPIENT);
    List<AttributeSet> sets =
        AttributeSetXml.readAll(in, e, AttributeSet.Kind.META, AttributeSet.Kind.INSTANCE);
    return new Recipient(e.text(), e.optional(), e.text(), sets, e.origin(), e.unknown());
  }

  private static AlertSelect select(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    List<AlertSelection> selections = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "select_attributes" -> selections.add(attributes(in, child));
        case "select_fencing" -> selections.add(events(in, child, SelectedEvents.Kind.FENCING));
        case "select_nodes" -> selections.add(events(in, child, SelectedEvents.Kind.NODES));
        case "select_resources" -> selections.add(events(in, child, SelectedEvents.Kind.RESOURCES));
        default ->
            e.unknown(
                child, "select_attributes", "select_fencing", "select_nodes", "select_resources");
      }
    }
    return new AlertSelect(selections, e.origin(), e.unknown());
  }

  private static SelectedAttributes attributes(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    List<SelectedAttribute> attributes = in.children(e, "attribute", AlertXml::attribute);
    return new SelectedAttributes(attributes, e.origin(), e.unknown());
  }

  private static SelectedAttribute attribute(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, ATTRIBUTE).leaf();
    return new SelectedAttribute(e.text(), e.text(), e.origin(), e.unknown());
  }

  private static SelectedEvents events(Reading in, XmlElement xml, SelectedEvents.Kind kind) {
    ElementReader e = in.open(xml, Shape.NONE).leaf();
    return new SelectedEvents(kind, e.origin(), e.unknown());
  }

  static XmlElement write(Writing out, Alert a) {
    return out.element(
        a,
        "alert",
        ALERT,
        () -> out.all(a.contents(), AlertXml::content),
        a.id(),
        a.description(),
        a.path());
  }

  private static XmlElement content(Writing out, AlertContent content) {
    if (content instanceof AttributeSet set) {
      return AttributeSetXml.write(out, set);
    }
    if (content instanceof AlertSelect select) {
      return out.element(
          select, "select", Shape.NONE, () -> out.all(select.selections(), AlertXml::selection));
    }
    Recipient r = (Recipient) content;
    return out.element(
        r,
        "recipient",
        RECIPIENT,
        () -> out.all(r.attributeSets(), AttributeSetXml::write),
        r.id(),
        r.description(),
        r.value());
  }

  private static XmlElement selection(Writing out, AlertSelection selection) {
    if (selection instanceof SelectedEvents events) {
      return out.leaf(events, events.kind().element(), Shape.NONE);
    }
    SelectedAttributes attributes = (SelectedAttributes) selection;
    return out.element(
        attributes,
        "select_attributes",
        Shape.NONE,
        () -> out.all(attributes.attributes(), AlertXml::attribute));
  }

  private static XmlElement attribute(Writing out, SelectedAttribute attribute) {
    return out.leaf(attribute, "attribute", ATTRIBUTE, attribute.id(), attribute.name());
  }
}
