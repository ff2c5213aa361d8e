package io.quorate.pacemaker.crm;

import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import io.quorate.core.xml.XmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of a CIB in the making; never shared. */
final class Draft {
  /** A reference to a resource that is defined elsewhere and belongs in this place. */
  static final String REFERENCE = "crmsh-ref";

  final String name;
  final Map<String, String> attributes = new LinkedHashMap<>();
  List<Draft> children = new ArrayList<>(4);
  String text = "";

  /** Where it was written; null when it was not, or its parent's place will do. */
  @Nullable Span place;

  Draft(String name) {
    this.name = name;
  }

  static Draft of(XmlElement element) {
    Draft draft = new Draft(element.name());
    for (XmlAttribute attribute : element.attributes()) {
      draft.attributes.putIfAbsent(attribute.name(), attribute.value());
    }
    draft.text = element.text();
    for (XmlElement child : element.elements()) {
      draft.children.add(of(child));
    }
    return draft;
  }

  @Nullable String get(String attribute) {
    return attributes.get(attribute);
  }

  /** The attribute, {@code ""} when it is missing. */
  String text(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  Draft set(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  Draft setIfText(String attribute, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      attributes.put(attribute, value);
    }
    return this;
  }

  Draft at(Span span) {
    place = span;
    return this;
  }

  Draft add(Draft child) {
    children.add(child);
    return child;
  }

  Draft child(String childName) {
    return add(new Draft(childName));
  }

  @Nullable Draft first(String childName) {
    for (Draft child : children) {
      if (child.name.equals(childName)) {
        return child;
      }
    }
    return null;
  }

  boolean isResource() {
    return switch (name) {
      case "primitive", "group", "clone", "master", "bundle", "template" -> true;
      default -> false;
    };
  }

  /** The same element, its resources as references to them. */
  Draft withReferences() {
    Draft copy = new Draft(name);
    copy.attributes.putAll(attributes);
    copy.text = text;
    copy.place = place;
    for (Draft child : children) {
      copy.add(child.isResource() ? new Draft(REFERENCE).set("id", child.text("id")) : child);
    }
    return copy;
  }

  /** Whether two say the same, ids of elements left aside that are no references. */
  boolean sameButIds(Draft other) {
    if (!name.equals(other.name)
        || !text.equals(other.text)
        || children.size() != other.children.size()
        || !sameAttributes(other)) {
      return false;
    }
    for (int i = 0; i < children.size(); i++) {
      if (!children.get(i).sameButIds(other.children.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameAttributes(Draft other) {
    if (Ids.isReference(this)) {
      return attributes.equals(other.attributes);
    }
    int own = attributes.size() - (has("id") ? 1 : 0);
    int others = other.attributes.size() - (other.has("id") ? 1 : 0);
    if (own != others) {
      return false;
    }
    for (Map.Entry<String, String> entry : attributes.entrySet()) {
      if (!entry.getKey().equals("id")
          && !entry.getValue().equals(other.attributes.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** The same element as one of XML, whose places are noted; what has no place of its own has its parent's. */
  XmlElement toXml(Origin outer, Map<XmlElement, Origin> places) {
    Origin own = place == null ? outer : Origin.of(place);
    List<XmlAttribute> all = new ArrayList<>(attributes.size());
    attributes.forEach((key, value) -> all.add(XmlAttribute.of(key, value)));
    List<XmlNode> nodes = new ArrayList<>(children.size());
    if (!text.isEmpty()) {
      nodes.add(XmlText.of(text));
    }
    for (Draft child : children) {
      nodes.add(child.toXml(own, places));
    }
    XmlElement element = XmlElement.of(name, all, nodes);
    places.put(element, own);
    return element;
  }

  @Override
  public String toString() {
    return name + attributes + (children.isEmpty() ? "" : children);
  }
}
