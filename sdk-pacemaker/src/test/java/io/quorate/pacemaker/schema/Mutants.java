package io.quorate.pacemaker.schema;

import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Every CIB that differs in one small thing from a given one; some of them are still valid. */
final class Mutants {
  /**
   * A changed CIB.
   *
   * @param change what was changed
   * @param root the changed CIB
   */
  record Mutant(String change, XmlElement root) {}

  private final List<Mutant> all = new ArrayList<>();

  private Mutants() {}

  static List<Mutant> of(XmlElement root) {
    Mutants mutants = new Mutants();
    mutants.visit(root, changed -> changed);
    return mutants.all;
  }

  /** Takes an element and what makes the whole CIB of a changed one. */
  private void visit(XmlElement element, Function<XmlElement, XmlElement> whole) {
    for (XmlAttribute attribute : element.attributes()) {
      String where = element.name() + "@" + attribute.name();
      String name = attribute.name();
      add("without " + where, whole.apply(element.without(name)));
      for (String value : List.of("wrong", " " + attribute.value() + " ")) {
        add(where + "=" + value, whole.apply(element.with(name, value)));
      }
    }
    for (String name : List.of("unknown", "id-ref", "score", "value")) {
      if (element.attribute(name).isEmpty()) {
        add(element.name() + " with @" + name, whole.apply(element.with(name, "x")));
      }
    }
    for (String name : List.of("unknown", "rule", "nvpair")) {
      XmlElement child = XmlElement.of(name).with("id", "new");
      add("<" + name + "> in " + element.name(), whole.apply(element.withChild(child)));
    }
    add("text in " + element.name(), whole.apply(element.withText("text")));
    List<XmlElement> children = element.elements();
    for (int i = 0; i < children.size(); i++) {
      XmlElement child = children.get(i);
      String name = "<" + child.name() + "> in " + element.name();
      add("without " + name, whole.apply(with(element, children, i, List.of())));
      add("twice " + name, whole.apply(with(element, children, i, List.of(child, child))));
      XmlElement twin = child.attribute("id").isPresent() ? child.with("id", "twin") : child;
      add("a twin of " + name, whole.apply(with(element, children, i, List.of(child, twin))));
      add("last " + name, whole.apply(with(element, children, i, List.of()).withChild(child)));
      add("dissolved " + name, whole.apply(with(element, children, i, child.elements())));
    }
    for (int i = 0; i < children.size(); i++) {
      int index = i;
      visit(
          children.get(i),
          changed -> whole.apply(with(element, children, index, List.of(changed))));
    }
  }

  private static XmlElement with(
      XmlElement parent, List<XmlElement> children, int index, List<XmlElement> instead) {
    List<XmlNode> changed = new ArrayList<>(children);
    changed.remove(index);
    changed.addAll(index, instead);
    return parent.withOnlyChildren(changed);
  }

  private void add(String change, XmlElement root) {
    all.add(new Mutant(change, root));
  }
}
