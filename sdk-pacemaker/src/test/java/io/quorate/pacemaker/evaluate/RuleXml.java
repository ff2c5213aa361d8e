package io.quorate.pacemaker.evaluate;

import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.value.DurationField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules as they stand in a CIB. */
final class RuleXml {
  private RuleXml() {}

  static RuleCondition read(String text) {
    return condition(new XmlSyntax().read(Source.of("rule", text)).orThrow().root().orElseThrow());
  }

  private static RuleCondition condition(XmlElement element) {
    return switch (element.name()) {
      case "rule" -> rule(element);
      case "expression" ->
          new AttributeCondition(
              element.attribute("attribute").orElseThrow(),
              element.attribute("operation").orElseThrow(),
              element.attribute("type"),
              element.attribute("value"),
              element.attribute("value-source"));
      case "date_expression" ->
          new DateCondition(
              element.attribute("operation"),
              element.attribute("start"),
              element.attribute("end"),
              element.element("duration").map(RuleXml::duration),
              element.element("date_spec").map(RuleXml::dateRanges));
      default -> throw new IllegalArgumentException(element.name());
    };
  }

  private static RuleCondition rule(XmlElement element) {
    List<RuleCondition> conditions = new ArrayList<>();
    element.elements().forEach(child -> conditions.add(condition(child)));
    Optional<String> operator = element.attribute("boolean-op");
    return operator.map(it -> it.equalsIgnoreCase("or")).orElse(false)
        ? new AnyOf(conditions)
        : new AllOf(conditions);
  }

  private static DurationAmounts duration(XmlElement element) {
    Map<DurationField, String> amounts = new EnumMap<>(DurationField.class);
    for (DurationField field : DurationField.values()) {
      element.attribute(field.attribute()).ifPresent(text -> amounts.put(field, text));
    }
    return new DurationAmounts(amounts);
  }

  private static DateRanges dateRanges(XmlElement element) {
    Map<DateField, String> ranges = new EnumMap<>(DateField.class);
    for (DateField field : DateField.values()) {
      element.attribute(field.attribute()).ifPresent(text -> ranges.put(field, text));
    }
    return new DateRanges(ranges);
  }
}
