package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.Acls;
import io.quorate.pacemaker.model.Alert;
import io.quorate.pacemaker.model.Alerts;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.AttributeSet.Kind;
import io.quorate.pacemaker.model.Configuration;
import io.quorate.pacemaker.model.ConfigurationSection;
import io.quorate.pacemaker.model.Constraints;
import io.quorate.pacemaker.model.CrmConfig;
import io.quorate.pacemaker.model.FencingLevel;
import io.quorate.pacemaker.model.FencingTopology;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.Nodes;
import io.quorate.pacemaker.model.ObjectReference;
import io.quorate.pacemaker.model.OperationDefaults;
import io.quorate.pacemaker.model.ResourceDefaults;
import io.quorate.pacemaker.model.Resources;
import io.quorate.pacemaker.model.Tag;
import io.quorate.pacemaker.model.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The configuration and its sections, with what is small in them: nodes, fencing levels, tags. */
final class ConfigurationXml {
  private static final Shape NODE = Shape.of("#id", "!uname", "type", "description", "score");
  private static final Shape LEVEL =
      Shape.of(
          "#id",
          "target",
          "target-pattern",
          "target-attribute",
          "target-value",
          "!index",
          "!devices");
  private static final Shape TAG = Shape.of("#id");
  private static final Shape REFERENCE = Shape.of("#id");
  private static final String[] SECTIONS = {
    "crm_config",
    "rsc_defaults",
    "op_defaults",
    "nodes",
    "resources",
    "constraints",
    "fencing-topology",
    "acls",
    "tags",
    "alerts"
  };

  private ConfigurationXml() {}

  static Configuration read(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    List<ConfigurationSection> sections = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "crm_config" -> sections.add(crmConfig(in, child));
        case "rsc_defaults" -> sections.add(resourceDefaults(in, child));
        case "op_defaults" -> sections.add(operationDefaults(in, child));
        case "nodes" -> sections.add(nodes(in, child));
        case "resources" -> sections.add(resources(in, child));
        case "constraints" -> sections.add(constraints(in, child));
        case "fencing-topology" -> sections.add(fencing(in, child));
        case "acls" -> sections.add(acls(in, child));
        case "tags" -> sections.add(tags(in, child));
        case "alerts" -> sections.add(alerts(in, child));
        default -> e.unknown(child, SECTIONS);
      }
    }
    return new Configuration(sections, e.origin(), e.unknown());
  }

  private static CrmConfig crmConfig(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    return new CrmConfig(AttributeSetXml.readAll(in, e, Kind.PROPERTIES), e.origin(), e.unknown());
  }

  private static ResourceDefaults resourceDefaults(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    return new ResourceDefaults(AttributeSetXml.readAll(in, e, Kind.META), e.origin(), e.unknown());
  }

  private static OperationDefaults operationDefaults(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    return new OperationDefaults(
        AttributeSetXml.readAll(in, e, Kind.META), e.origin(), e.unknown());
  }

  private static Nodes nodes(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    return new Nodes(in.children(e, "node", ConfigurationXml::node), e.origin(), e.unknown());
  }

  private static Node node(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, NODE);
    List<AttributeSet> sets = AttributeSetXml.readAll(in, e, Kind.INSTANCE, Kind.UTILIZATION);
    return new Node(
        e.text(),
        e.text(),
        e.optional(),
        e.optional(),
        e.optional(),
        sets,
        e.origin(),
        e.unknown());
  }

  private static Resources resources(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    return new Resources(ResourceXml.readAll(in, e), e.origin(), e.unknown());
  }

  private static Constraints constraints(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    return new Constraints(ConstraintXml.readAll(in, e), e.origin(), e.unknown());
  }

  private static FencingTopology fencing(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    return new FencingTopology(
        in.children(e, "fencing-level", ConfigurationXml::level), e.origin(), e.unknown());
  }

  private static FencingLevel level(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, LEVEL).leaf();
    return new FencingLevel(
        e.text(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.text(),
        e.text(),
        e.origin(),
        e.unknown());
  }

  private static Acls acls(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    return new Acls(AclXml.readAll(in, e), e.origin(), e.unknown());
  }

  private static Tags tags(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    return new Tags(in.children(e, "tag", ConfigurationXml::tag), e.origin(), e.unknown());
  }

  private static Tag tag(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, TAG);
    List<ObjectReference> references = in.children(e, "obj_ref", ConfigurationXml::reference);
    return new Tag(e.text(), references, e.origin(), e.unknown());
  }

  private static ObjectReference reference(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, REFERENCE).leaf();
    return new ObjectReference(e.text(), e.origin(), e.unknown());
  }

  private static Alerts alerts(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    List<Alert> alerts = in.children(e, "alert", AlertXml::read);
    return new Alerts(alerts, e.origin(), e.unknown());
  }

  static XmlElement write(Writing out, Configuration configuration) {
    return out.element(
        configuration,
        "configuration",
        Shape.NONE,
        () -> out.all(configuration.sections(), ConfigurationXml::section));
  }

  private static XmlElement section(Writing out, ConfigurationSection section) {
    if (section instanceof CrmConfig s) {
      return plain(out, s, "crm_config", () -> out.all(s.propertySets(), AttributeSetXml::write));
    }
    if (section instanceof ResourceDefaults s) {
      return plain(
          out, s, "rsc_defaults", () -> out.all(s.metaAttributes(), AttributeSetXml::write));
    }
    if (section instanceof OperationDefaults s) {
      return plain(
          out, s, "op_defaults", () -> out.all(s.metaAttributes(), AttributeSetXml::write));
    }
    if (section instanceof Nodes s) {
      return plain(out, s, "nodes", () -> out.all(s.nodes(), ConfigurationXml::node));
    }
    if (section instanceof Resources s) {
      return plain(out, s, "resources", () -> out.all(s.resources(), ResourceXml::write));
    }
    if (section instanceof Constraints s) {
      return plain(out, s, "constraints", () -> out.all(s.constraints(), ConstraintXml::write));
    }
    if (section instanceof FencingTopology s) {
      return plain(out, s, "fencing-topology", () -> out.all(s.levels(), ConfigurationXml::level));
    }
    if (section instanceof Acls s) {
      return plain(out, s, "acls", () -> out.all(s.entries(), AclXml::write));
    }
    if (section instanceof Tags s) {
      return plain(out, s, "tags", () -> out.all(s.tags(), ConfigurationXml::tag));
    }
    Alerts s = (Alerts) section;
    return plain(out, s, "alerts", () -> out.all(s.alerts(), AlertXml::write));
  }

  private static XmlElement plain(
      Writing out, ConfigurationSection section, String name, Supplier<List<XmlElement>> children) {
    return out.element(section, name, Shape.NONE, children);
  }

  private static XmlElement node(Writing out, Node n) {
    return out.element(
        n,
        "node",
        NODE,
        () -> out.all(n.attributeSets(), AttributeSetXml::write),
        n.id(),
        n.uname(),
        n.type(),
        n.description(),
        n.score());
  }

  private static XmlElement level(Writing out, FencingLevel l) {
    return out.leaf(
        l,
        "fencing-level",
        LEVEL,
        l.id(),
        l.target(),
        l.targetPattern(),
        l.targetAttribute(),
        l.targetValue(),
        l.index(),
        l.devices());
  }

  private static XmlElement tag(Writing out, Tag t) {
    return out.element(
        t, "tag", TAG, () -> out.all(t.references(), ConfigurationXml::reference), t.id());
  }

  private static XmlElement reference(Writing out, ObjectReference reference) {
    return out.leaf(reference, "obj_ref", REFERENCE, reference.id());
  }
}
