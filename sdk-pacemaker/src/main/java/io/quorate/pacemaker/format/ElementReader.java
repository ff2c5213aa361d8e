package io.quorate.pacemaker.format;

import io.quorate.core.text.Origin;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.model.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One element on its way to a record: gives the attributes of a shape one after the other, and collects what is unknown.
 *
 * <p>Every element is read once, so it asks for {@link #children()} or {@link #leaf()} once.
 */
final class ElementReader {
  private final Reading reading;
  private final XmlElement element;
  private final @Nullable String[] values;
  private List<XmlElement> children = List.of();
  private int next;
  private @Nullable List<Unknown.Attribute> unknownAttributes;
  private @Nullable List<Unknown.Child> unknownElements;
  private String text = "";

  ElementReader(Reading reading, XmlElement element, Shape shape) {
    this.reading = reading;
    this.element = element;
    this.values = new String[shape.size()];
    int from = 0;
    int count = element.attributes().size();
    for (int i = 0; i < count; i++) {
      String name = element.attributeName(i);
      int index = shape.indexOf(name, from);
      if (index < 0) {
        unknown(element.attributes().get(i), shape);
      } else if (values[index] == null) {
        values[index] = reading.value(element, i, name);
        from = index + 1;
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && shape.isRequired(i)) {
        reading.warning(
            "CIB005",
            "'" + element.name() + "' has no '" + shape.name(i) + "'",
            element.nameSpan(),
            "",
            List.of());
      }
    }
  }

  /** The next attribute, {@code ""} when it is missing. */
  String text() {
    String value = values[next++];
    return value == null ? "" : value;
  }

  /** The next attribute. */
  Optional<String> optional() {
    return Optional.ofNullable(values[next++]);
  }

  /** The agent of the next three attributes: class, provider and type. */
  Optional<ResourceAgent> agent() {
    String resourceClass = values[next++];
    String provider = values[next++];
    String type = values[next++];
    if (resourceClass == null && provider == null && type == null) {
      return Optional.empty();
    }
    return Optional.of(
        reading.shared(
            new ResourceAgent(
                resourceClass == null ? "" : resourceClass,
                Optional.ofNullable(provider),
                type == null ? "" : type)));
  }

  Origin origin() {
    return reading.origin(element);
  }

  /** The child elements; text beside them is unknown. */
  List<XmlElement> children() {
    if (!element.children().isEmpty()) {
      children = element.elements();
      text = element.text();
      if (!text.isEmpty()) {
        reading.warning(
            "CIB004", "'" + element.name() + "' has text", element.nameSpan(), "", List.of());
      }
    }
    return children;
  }

  /** Says that there is no child that schemas know. */
  ElementReader leaf() {
    for (XmlElement child : children()) {
      unknown(child);
    }
    return this;
  }

  /** Takes a child element that is not known; the names are those that are. */
  void unknown(XmlElement child, String... known) {
    reading.warning(
        "CIB002",
        "'" + child.name() + "' is no element that '" + element.name() + "' has",
        child.nameSpan(),
        child.name(),
        List.of(known));
    keep(child);
  }

  /** Takes a child element that is there once more than it can be, which is an error by every schema. */
  void repeated(XmlElement child) {
    reading.error(
        "CIB006",
        "'" + element.name() + "' has more than one '" + child.name() + "'",
        child.nameSpan());
    keep(child);
  }

  private void keep(XmlElement child) {
    if (unknownElements == null) {
      unknownElements = new ArrayList<>();
    }
    int place = 0;
    while (children.get(place) != child) {
      place++;
    }
    unknownElements.add(new Unknown.Child(place - unknownElements.size(), child));
  }

  private void unknown(XmlAttribute attribute, Shape shape) {
    String value = attribute.value();
    reading.warning(
        "CIB003",
        "'" + attribute.name() + "' is no attribute that '" + element.name() + "' has",
        attribute.span(),
        attribute.name(),
        shape.names());
    if (unknownAttributes == null) {
      unknownAttributes = new ArrayList<>();
    }
    unknownAttributes.add(new Unknown.Attribute(attribute.name(), value));
  }

  Unknown unknown() {
    if (unknownAttributes == null && unknownElements == null && text.isEmpty()) {
      return Unknown.none();
    }
    return new Unknown(
        unknownAttributes == null ? List.of() : unknownAttributes,
        unknownElements == null ? List.of() : unknownElements,
        text);
  }
}
