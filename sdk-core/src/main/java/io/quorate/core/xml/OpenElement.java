package io.quorate.core.xml;

import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;

/** An element whose end was not read yet. */
final class OpenElement {
  final String name;
  final int start;
  final Scope scope;
  private final List<XmlAttribute> attributes;
  private final int contentStart;
  private final List<XmlNode> children = new ArrayList<>();

  OpenElement(
      String name, int start, List<XmlAttribute> attributes, int contentStart, Scope scope) {
    this.name = name;
    this.start = start;
    this.attributes = attributes;
    this.contentStart = contentStart;
    this.scope = scope;
  }

  void add(XmlNode child) {
    children.add(child);
  }

  boolean hasElement() {
    return children.stream().anyMatch(XmlElement.class::isInstance);
  }

  XmlElement close(Source source, int contentEnd, int end) {
    return new XmlElement(
        source,
        name,
        attributes,
        List.copyOf(children),
        start,
        contentStart,
        contentEnd,
        end,
        scope);
  }
}
