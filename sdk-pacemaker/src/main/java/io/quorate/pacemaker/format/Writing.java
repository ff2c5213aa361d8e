package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import io.quorate.core.xml.XmlText;
import io.quorate.pacemaker.model.CibElement;
import io.quorate.pacemaker.model.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The writing of one CIB.
 *
 * <p>For a comparison, what is unknown is left out of both trees, so that a file keeps it where it is; and elements that
 * both values share lack their children.
 */
final class Writing {
  private final boolean withUnknown;
  private final Set<CibElement> shared;
  private final EqualElements equal;

  private Writing(boolean withUnknown, Set<CibElement> shared, EqualElements equal) {
    this.withUnknown = withUnknown;
    this.shared = shared;
    this.equal = equal;
  }

  /** Writes everything. */
  static Writing whole() {
    return new Writing(true, Set.of(), new EqualElements());
  }

  /** Writes for a comparison; the elements are compared by identity. */
  static Writing beside(Set<CibElement> shared) {
    return new Writing(false, shared, new EqualElements());
  }

  /** Writes everything, and what is equal in several values once. */
  static Writing once(EqualElements equal) {
    return new Writing(true, Set.of(), equal);
  }

  /** An element without children of its own. */
  XmlElement leaf(CibElement record, String name, Shape shape, Object... values) {
    return element(record, name, shape, List::of, values);
  }

  /**
   * An element.
   *
   * @param values texts and optional texts, one for each attribute of the shape
   */
  XmlElement element(
      CibElement record,
      String name,
      Shape shape,
      Supplier<List<XmlElement>> children,
      Object... values) {
    return equal.element(record, () -> written(record, name, shape, children, values));
  }

  private XmlElement written(
      CibElement record,
      String name,
      Shape shape,
      Supplier<List<XmlElement>> children,
      Object... values) {
    List<XmlAttribute> attributes = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Optional<?> optional) {
        if (optional.isPresent()) {
          attributes.add(XmlAttribute.of(shape.name(i), (String) optional.get()));
        }
      } else if (shape.isWrittenEmpty(i) || !((String) values[i]).isEmpty()) {
        attributes.add(XmlAttribute.of(shape.name(i), (String) values[i]));
      }
    }
    Unknown unknown = withUnknown ? record.unknown() : Unknown.none();
    for (Unknown.Attribute attribute : unknown.attributes()) {
      attributes.add(XmlAttribute.of(attribute.name(), attribute.value()));
    }
    List<XmlElement> known =
        !shared.isEmpty() && shared.contains(record) ? List.of() : children.get();
    return XmlElement.of(name, attributes, unknown.isEmpty() ? known : merged(known, unknown));
  }

  private static List<XmlNode> merged(List<XmlElement> known, Unknown unknown) {
    List<XmlNode> result = new ArrayList<>();
    if (!unknown.text().isEmpty()) {
      result.add(XmlText.of(unknown.text()));
    }
    int at = 0;
    for (Unknown.Child child : unknown.elements()) {
      while (at < Math.min(child.place(), known.size())) {
        result.add(known.get(at++));
      }
      result.add(child.element());
    }
    result.addAll(known.subList(at, known.size()));
    return result;
  }

  /** The elements of records of one kind. */
  <T> List<XmlElement> all(List<? extends T> records, BiFunction<Writing, T, XmlElement> write) {
    List<XmlElement> result = new ArrayList<>(records.size());
    for (T each : records) {
      result.add(write.apply(this, each));
    }
    return result;
  }
}
