package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.Condition;
import io.quorate.pacemaker.model.DateDuration;
import io.quorate.pacemaker.model.DateExpression;
import io.quorate.pacemaker.model.DateSpec;
import io.quorate.pacemaker.model.Expression;
import io.quorate.pacemaker.model.OperationExpression;
import io.quorate.pacemaker.model.ResourceExpression;
import io.quorate.pacemaker.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules and their conditions. */
final class RuleXml {
  private static final Shape RULE =
      Shape.of("id", "id-ref", "score", "score-attribute", "boolean-op", "role");
  private static final Shape EXPRESSION =
      Shape.of("#id", "!attribute", "!operation", "value", "type", "value-source");
  private static final Shape DATE = Shape.of("#id", "!operation", "start", "end");
  private static final Shape DURATION =
      Shape.of(
          "#id",
          "years",
          "months",
          "weeks",
          "days",
          "hours",
          "minutes",
          "seconds",
          "monthdays",
          "weekdays",
          "yearsdays",
          "weekyears",
          "moon");
  private static final Shape SPEC =
      Shape.of(
          "#id",
          "years",
          "months",
          "monthdays",
          "hours",
          "minutes",
          "seconds",
          "yeardays",
          "yearsdays",
          "weekyears",
          "weeks",
          "weekdays",
          "moon");
  private static final Shape RESOURCE = Shape.of("#id", "class", "provider", "type");
  private static final Shape OPERATION = Shape.of("#id", "!name", "interval");

  private RuleXml() {}

  static Rule read(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, RULE);
    List<Condition> conditions = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "expression" -> conditions.add(expression(in, child));
        case "date_expression" -> conditions.add(date(in, child));
        case "rsc_expression" -> conditions.add(resource(in, child));
        case "op_expression" -> conditions.add(operation(in, child));
        case "rule" -> conditions.add(read(in, child));
        default ->
            e.unknown(
                child, "expression", "date_expression", "rsc_expression", "op_expression", "rule");
      }
    }
    return new Rule(
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        conditions,
        e.origin(),
        e.unknown());
  }

  private static Expression expression(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, EXPRESSION).leaf();
    return new Expression(
        e.text(),
        e.text(),
        e.text(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.origin(),
        e.unknown());
  }

  private static DateExpression date(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, DATE);
    Optional<DateDuration> duration = Optional.empty();
    Optional<DateSpec> spec = Optional.empty();
    for (XmlElement child : e.children()) {
      if (child.name().equals("duration") && duration.isEmpty()) {
        duration = Optional.of(duration(in, child));
      } else if (child.name().equals("date_spec") && spec.isEmpty()) {
        spec = Optional.of(spec(in, child));
      } else if (child.name().equals("duration") || child.name().equals("date_spec")) {
        e.repeated(child);
      } else {
        e.unknown(child, "duration", "date_spec");
      }
    }
    return new DateExpression(
        e.text(), e.text(), e.optional(), e.optional(), duration, spec, e.origin(), e.unknown());
  }

  private static DateDuration duration(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, DURATION).leaf();
    return new DateDuration(
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
        e.optional(),
        e.origin(),
        e.unknown());
  }

  private static DateSpec spec(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, SPEC).leaf();
    return new DateSpec(
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
        e.optional(),
        e.origin(),
        e.unknown());
  }

  private static ResourceExpression resource(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, RESOURCE).leaf();
    return new ResourceExpression(
        e.text(), e.optional(), e.optional(), e.optional(), e.origin(), e.unknown());
  }

  private static OperationExpression operation(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, OPERATION).leaf();
    return new OperationExpression(e.text(), e.text(), e.optional(), e.origin(), e.unknown());
  }

  static XmlElement write(Writing out, Rule r) {
    return out.element(
        r,
        "rule",
        RULE,
        () -> out.all(r.conditions(), RuleXml::condition),
        r.id(),
        r.idRef(),
        r.score(),
        r.scoreAttribute(),
        r.booleanOp(),
        r.role());
  }

  private static XmlElement condition(Writing out, Condition condition) {
    if (condition instanceof Expression e) {
      return out.leaf(
          e,
          "expression",
          EXPRESSION,
          e.id(),
          e.attribute(),
          e.operation(),
          e.value(),
          e.type(),
          e.valueSource());
    }
    if (condition instanceof DateExpression e) {
      return out.element(
          e,
          "date_expression",
          DATE,
          () -> times(out, e),
          e.id(),
          e.operation(),
          e.start(),
          e.end());
    }
    if (condition instanceof ResourceExpression e) {
      return out.leaf(
          e, "rsc_expression", RESOURCE, e.id(), e.resourceClass(), e.provider(), e.type());
    }
    if (condition instanceof OperationExpression e) {
      return out.leaf(e, "op_expression", OPERATION, e.id(), e.name(), e.interval());
    }
    return write(out, (Rule) condition);
  }

  private static List<XmlElement> times(Writing out, DateExpression e) {
    List<XmlElement> children = new ArrayList<>();
    e.duration()
        .ifPresent(
            d ->
                children.add(
                    out.leaf(
                        d,
                        "duration",
                        DURATION,
                        d.id(),
                        d.years(),
                        d.months(),
                        d.weeks(),
                        d.days(),
                        d.hours(),
                        d.minutes(),
                        d.seconds(),
                        d.monthdays(),
                        d.weekdays(),
                        d.yearsdays(),
                        d.weekyears(),
                        d.moon())));
    e.dateSpec()
        .ifPresent(
            d ->
                children.add(
                    out.leaf(
                        d,
                        "date_spec",
                        SPEC,
                        d.id(),
                        d.years(),
                        d.months(),
                        d.monthdays(),
                        d.hours(),
                        d.minutes(),
                        d.seconds(),
                        d.yeardays(),
                        d.yearsdays(),
                        d.weekyears(),
                        d.weeks(),
                        d.weekdays(),
                        d.moon())));
    return children;
  }
}
