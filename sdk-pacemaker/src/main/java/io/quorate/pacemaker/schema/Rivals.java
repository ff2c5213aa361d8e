package io.quorate.pacemaker.schema;

import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what in an element excludes something else in it. */
final class Rivals {
  private Rivals() {}

  /**
   * The first attribute or child of an element that its form has, and that no form with the excluded thing has.
   *
   * @param excluding whether a form has the excluded thing
   */
  static Optional<String> of(
      XmlElement element, Shape shape, Form form, Predicate<Form> excluding) {
    List<Form> others = shape.forms().stream().filter(excluding).toList();
    for (XmlAttribute attribute : element.attributes()) {
      if (takes(form, attribute) && others.stream().noneMatch(f -> takes(f, attribute))) {
        boolean word = others.stream().anyMatch(f -> f.attributes().containsKey(attribute.name()));
        return Optional.of(word ? attribute.toString() : "'" + attribute.name() + "'");
      }
    }
    for (XmlElement child : element.elements()) {
      if (has(form, child) && others.stream().noneMatch(f -> has(f, child))) {
        return Optional.of("<" + child.name() + ">");
      }
    }
    return Optional.empty();
  }

  static boolean has(Form form, XmlElement child) {
    return form.runs().stream().anyMatch(run -> run.slotOf().containsKey(child.name()));
  }

  private static boolean takes(Form form, XmlAttribute attribute) {
    Form.Attribute known = form.attributes().get(attribute.name());
    return known != null && known.accepted().test(attribute.value());
  }
}
