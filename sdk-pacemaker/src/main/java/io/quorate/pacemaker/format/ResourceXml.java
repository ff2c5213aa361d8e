package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Bundle;
import io.quorate.pacemaker.model.Clone;
import io.quorate.pacemaker.model.CloneContent;
import io.quorate.pacemaker.model.Group;
import io.quorate.pacemaker.model.GroupContent;
import io.quorate.pacemaker.model.Master;
import io.quorate.pacemaker.model.Operations;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.PrimitiveContent;
import io.quorate.pacemaker.model.Resource;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.model.ResourceTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Primitives, templates, groups and clones. */
final class ResourceXml {
  private static final Shape PRIMITIVE =
      Shape.of("#id", "class", "provider", "type", "template", "description");
  private static final Shape TEMPLATE =
      Shape.of("#id", "#class", "provider", "#type", "description");
  private static final Shape COLLECTION = Shape.of("#id", "description");

  private ResourceXml() {}

  static List<Resource> readAll(Reading in, ElementReader element) {
    List<Resource> result = new ArrayList<>();
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "primitive" -> result.add(primitive(in, child));
        case "template" -> result.add(template(in, child));
        case "group" -> result.add(group(in, child));
        case "clone" -> result.add(clone(in, child));
        case "master" -> result.add(master(in, child));
        case "bundle" -> result.add(BundleXml.read(in, child));
        default ->
            element.unknown(child, "primitive", "template", "group", "clone", "master", "bundle");
      }
    }
    return result;
  }

  static Primitive primitive(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, PRIMITIVE);
    List<PrimitiveContent> contents = primitiveContents(in, e);
    return new Primitive(
        e.text(), e.agent(), e.optional(), e.optional(), contents, e.origin(), e.unknown());
  }

  private static ResourceTemplate template(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, TEMPLATE);
    List<PrimitiveContent> contents = primitiveContents(in, e);
    return new ResourceTemplate(
        e.text(), e.agent(), e.optional(), contents, e.origin(), e.unknown());
  }

  private static List<PrimitiveContent> primitiveContents(Reading in, ElementReader e) {
    List<PrimitiveContent> contents = new ArrayList<>();
    for (XmlElement child : e.children()) {
      if (child.name().equals("operations")) {
        contents.add(OperationXml.read(in, child));
      } else if (!AttributeSetXml.readInto(contents, in, child)) {
        e.unknown(child, "instance_attributes", "meta_attributes", "utilization", "operations");
      }
    }
    return contents;
  }

  private static Group group(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, COLLECTION);
    List<GroupContent> contents = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "primitive" -> contents.add(primitive(in, child));
        case "instance_attributes", "meta_attributes" ->
            AttributeSetXml.readInto(contents, in, child);
        default -> e.unknown(child, "primitive", "instance_attributes", "meta_attributes");
      }
    }
    return new Group(e.text(), e.optional(), contents, e.origin(), e.unknown());
  }

  private static Clone clone(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, COLLECTION);
    List<CloneContent> contents = cloneContents(in, e);
    return new Clone(e.text(), e.optional(), contents, e.origin(), e.unknown());
  }

  private static Master master(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, COLLECTION);
    List<CloneContent> contents = cloneContents(in, e);
    return new Master(e.text(), e.optional(), contents, e.origin(), e.unknown());
  }

  private static List<CloneContent> cloneContents(Reading in, ElementReader e) {
    List<CloneContent> contents = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "primitive" -> contents.add(primitive(in, child));
        case "group" -> contents.add(group(in, child));
        case "instance_attributes", "meta_attributes" ->
            AttributeSetXml.readInto(contents, in, child);
        default -> e.unknown(child, "primitive", "group", "instance_attributes", "meta_attributes");
      }
    }
    return contents;
  }

  static XmlElement write(Writing out, Resource resource) {
    if (resource instanceof Primitive primitive) {
      return primitive(out, primitive);
    }
    if (resource instanceof ResourceTemplate template) {
      return template(out, template);
    }
    if (resource instanceof Group group) {
      return group(out, group);
    }
    if (resource instanceof Clone c) {
      return out.element(
          c,
          "clone",
          COLLECTION,
          () -> out.all(c.contents(), ResourceXml::cloneContent),
          c.id(),
          c.description());
    }
    if (resource instanceof Master m) {
      return out.element(
          m,
          "master",
          COLLECTION,
          () -> out.all(m.contents(), ResourceXml::cloneContent),
          m.id(),
          m.description());
    }
    return BundleXml.write(out, (Bundle) resource);
  }

  static XmlElement primitive(Writing out, Primitive p) {
    return out.element(
        p,
        "primitive",
        PRIMITIVE,
        () -> out.all(p.contents(), ResourceXml::primitiveContent),
        p.id(),
        resourceClass(p.agent()),
        provider(p.agent()),
        type(p.agent()),
        p.template(),
        p.description());
  }

  private static XmlElement template(Writing out, ResourceTemplate t) {
    return out.element(
        t,
        "template",
        TEMPLATE,
        () -> out.all(t.contents(), ResourceXml::primitiveContent),
        t.id(),
        resourceClass(t.agent()),
        provider(t.agent()),
        type(t.agent()),
        t.description());
  }

  static String resourceClass(Optional<ResourceAgent> agent) {
    return agent.isPresent() ? agent.get().resourceClass() : "";
  }

  static Optional<String> provider(Optional<ResourceAgent> agent) {
    return agent.isPresent() ? agent.get().provider() : Optional.empty();
  }

  static String type(Optional<ResourceAgent> agent) {
    return agent.isPresent() ? agent.get().type() : "";
  }

  private static XmlElement group(Writing out, Group g) {
    return out.element(
        g,
        "group",
        COLLECTION,
        () -> out.all(g.contents(), ResourceXml::groupContent),
        g.id(),
        g.description());
  }

  private static XmlElement primitiveContent(Writing out, PrimitiveContent content) {
    return content instanceof AttributeSet set
        ? AttributeSetXml.write(out, set)
        : OperationXml.write(out, (Operations) content);
  }

  private static XmlElement groupContent(Writing out, GroupContent content) {
    return content instanceof AttributeSet set
        ? AttributeSetXml.write(out, set)
        : primitive(out, (Primitive) content);
  }

  private static XmlElement cloneContent(Writing out, CloneContent content) {
    if (content instanceof AttributeSet set) {
      return AttributeSetXml.write(out, set);
    }
    return content instanceof Group group ? group(out, group) : primitive(out, (Primitive) content);
  }
}
