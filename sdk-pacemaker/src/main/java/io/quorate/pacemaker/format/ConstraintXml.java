package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.ColocationConstraint;
import io.quorate.pacemaker.model.Constraint;
import io.quorate.pacemaker.model.Lifetime;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.OrderConstraint;
import io.quorate.pacemaker.model.ResourceReference;
import io.quorate.pacemaker.model.ResourceSet;
import io.quorate.pacemaker.model.Rule;
import io.quorate.pacemaker.model.TicketConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Constraints. */
final class ConstraintXml {
  private static final Shape LOCATION =
      Shape.of("#id", "rsc", "rsc-pattern", "role", "score", "node", "resource-discovery");
  private static final Shape COLOCATION =
      Shape.of(
          "#id",
          "score",
          "score-attribute",
          "score-attribute-mangle",
          "influence",
          "rsc",
          "with-rsc",
          "node-attribute",
          "rsc-role",
          "with-rsc-role",
          "rsc-instance",
          "with-rsc-instance");
  private static final Shape ORDER =
      Shape.of(
          "#id",
          "symmetrical",
          "require-all",
          "score",
          "kind",
          "first",
          "then",
          "first-action",
          "then-action",
          "first-instance",
          "then-instance");
  private static final Shape TICKET = Shape.of("#id", "!ticket", "loss-policy", "rsc", "rsc-role");
  private static final Shape SET =
      Shape.of(
          "id",
          "id-ref",
          "sequential",
          "require-all",
          "ordering",
          "action",
          "role",
          "score",
          "kind");
  private static final Shape REFERENCE = Shape.of("#id");

  private ConstraintXml() {}

  /** The children of a constraint; which of them it can have is up to the names. */
  private static final class Parts {
    final List<ResourceSet> sets = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    Optional<Lifetime> lifetime = Optional.empty();

    Parts(Reading in, ElementReader element, String... names) {
      List<String> allowed = List.of(names);
      for (XmlElement child : element.children()) {
        if (!allowed.contains(child.name())) {
          element.unknown(child, names);
        } else if (child.name().equals("resource_set")) {
          sets.add(set(in, child));
        } else if (child.name().equals("rule")) {
          rules.add(RuleXml.read(in, child));
        } else if (lifetime.isEmpty()) {
          lifetime = Optional.of(lifetime(in, child));
        } else {
          element.repeated(child);
        }
      }
    }
  }

  static List<Constraint> readAll(Reading in, ElementReader element) {
    List<Constraint> result = new ArrayList<>();
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "rsc_location" -> result.add(location(in, child));
        case "rsc_colocation" -> result.add(colocation(in, child));
        case "rsc_order" -> result.add(order(in, child));
        case "rsc_ticket" -> result.add(ticket(in, child));
        default ->
            element.unknown(child, "rsc_location", "rsc_colocation", "rsc_order", "rsc_ticket");
      }
    }
    return result;
  }

  private static LocationConstraint location(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, LOCATION);
    Parts parts = new Parts(in, e, "resource_set", "rule", "lifetime");
    return new LocationConstraint(
        e.text(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        parts.sets,
        parts.rules,
        parts.lifetime,
        e.origin(),
        e.unknown());
  }

  private static ColocationConstraint colocation(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, COLOCATION);
    Parts parts = new Parts(in, e, "resource_set", "lifetime");
    return new ColocationConstraint(
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
        e.optional(),
        e.optional(),
        parts.lifetime,
        parts.sets,
        e.origin(),
        e.unknown());
  }

  private static OrderConstraint order(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, ORDER);
    Parts parts = new Parts(in, e, "resource_set", "lifetime");
    return new OrderConstraint(
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
        e.optional(),
        parts.lifetime,
        parts.sets,
        e.origin(),
        e.unknown());
  }

  private static TicketConstraint ticket(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, TICKET);
    Parts parts = new Parts(in, e, "resource_set");
    return new TicketConstraint(
        e.text(),
        e.text(),
        e.optional(),
        e.optional(),
        e.optional(),
        parts.sets,
        e.origin(),
        e.unknown());
  }

  private static ResourceSet set(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, SET);
    List<ResourceReference> resources = in.children(e, "resource_ref", ConstraintXml::reference);
    return new ResourceSet(
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        resources,
        e.origin(),
        e.unknown());
  }

  private static ResourceReference reference(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, REFERENCE).leaf();
    return new ResourceReference(e.text(), e.origin(), e.unknown());
  }

  private static Lifetime lifetime(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    List<Rule> rules = in.children(e, "rule", RuleXml::read);
    return new Lifetime(rules, e.origin(), e.unknown());
  }

  static XmlElement write(Writing out, Constraint constraint) {
    if (constraint instanceof LocationConstraint c) {
      return out.element(
          c,
          "rsc_location",
          LOCATION,
          () -> {
            List<XmlElement> children = out.all(c.resourceSets(), ConstraintXml::set);
            children.addAll(out.all(c.rules(), RuleXml::write));
            c.lifetime().ifPresent(l -> children.add(lifetime(out, l)));
            return children;
          },
          c.id(),
          c.rsc(),
          c.rscPattern(),
          c.role(),
          c.score(),
          c.node(),
          c.resourceDiscovery());
    }
    if (constraint instanceof ColocationConstraint c) {
      return out.element(
          c,
          "rsc_colocation",
          COLOCATION,
          () -> lifetimeAndSets(out, c.lifetime(), c.resourceSets()),
          c.id(),
          c.score(),
          c.scoreAttribute(),
          c.scoreAttributeMangle(),
          c.influence(),
          c.rsc(),
          c.withRsc(),
          c.nodeAttribute(),
          c.rscRole(),
          c.withRscRole(),
          c.rscInstance(),
          c.withRscInstance());
    }
    if (constraint instanceof OrderConstraint c) {
      return out.element(
          c,
          "rsc_order",
          ORDER,
          () -> lifetimeAndSets(out, c.lifetime(), c.resourceSets()),
          c.id(),
          c.symmetrical(),
          c.requireAll(),
          c.score(),
          c.kind(),
          c.first(),
          c.then(),
          c.firstAction(),
          c.thenAction(),
          c.firstInstance(),
          c.thenInstance());
    }
    TicketConstraint c = (TicketConstraint) constraint;
    return out.element(
        c,
        "rsc_ticket",
        TICKET,
        () -> out.all(c.resourceSets(), ConstraintXml::set),
        c.id(),
        c.ticket(),
        c.lossPolicy(),
        c.rsc(),
        c.rscRole());
  }

  private static List<XmlElement> lifetimeAndSets(
      Writing out, Optional<Lifetime> lifetime, List<ResourceSet> sets) {
    List<XmlElement> children = new ArrayList<>();
    lifetime.ifPresent(l -> children.add(lifetime(out, l)));
    children.addAll(out.all(sets, ConstraintXml::set));
    return children;
  }

  private static XmlElement lifetime(Writing out, Lifetime lifetime) {
    return out.element(
        lifetime, "lifetime", Shape.NONE, () -> out.all(lifetime.rules(), RuleXml::write));
  }

  private static XmlElement set(Writing out, ResourceSet s) {
    return out.element(
        s,
        "resource_set",
        SET,
        () -> out.all(s.resources(), ConstraintXml::reference),
        s.id(),
        s.idRef(),
        s.sequential(),
        s.requireAll(),
        s.ordering(),
        s.action(),
        s.role(),
        s.score(),
        s.kind());
  }

  private static XmlElement reference(Writing out, ResourceReference reference) {
    return out.leaf(reference, "resource_ref", REFERENCE, reference.id());
  }
}
