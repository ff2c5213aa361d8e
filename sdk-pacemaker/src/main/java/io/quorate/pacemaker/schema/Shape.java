package io.quorate.pacemaker.schema;

import io.quorate.pacemaker.model.SchemaVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element in one of its places and in one version.
 *
 * @param row its row
 * @param forms the ways to write it; exactly one of them must fit
 * @param attributes the attributes of all forms
 * @param children keys of the children of all forms, by name
 */
record Shape(
    ElementRow row, List<Form> forms, Set<String> attributes, Map<String, String> children) {
  static Shape of(ElementRow row, SchemaVersion version) {
    List<Form> forms = Form.of(row, version);
    Set<String> attributes = new LinkedHashSet<>();
    forms.forEach(form -> attributes.addAll(form.attributes().keySet()));
    Map<String, String> children = new LinkedHashMap<>();
    collect(row.parts(), version, children);
    return new Shape(row, forms, attributes, children);
  }

  /** The rows of an attribute in all forms. */
  List<AttributeRow> attribute(String name) {
    List<AttributeRow> rows = new ArrayList<>();
    for (Form form : forms) {
      Form.Attribute attribute = form.attributes().get(name);
      if (attribute != null && !rows.contains(attribute.row())) {
        rows.add(attribute.row());
      }
    }
    return rows;
  }

  private static void collect(List<Part> parts, SchemaVersion version, Map<String, String> found) {
    for (Part part : parts) {
      if (part instanceof Alternatives alternatives) {
        alternatives.choices().stream()
            .filter(choice -> choice.lifespan().covers(version))
            .forEach(choice -> collect(choice.parts(), version, found));
      } else if (part instanceof Contents contents && contents.lifespan().covers(version)) {
        contents.slots().stream()
            .flatMap(slot -> slot.children().stream())
            .filter(child -> child.lifespan().covers(version))
            .forEach(child -> found.put(child.name(), child.key()));
      }
    }
  }
}
