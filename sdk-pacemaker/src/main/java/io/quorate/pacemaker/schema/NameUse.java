package io.quorate.pacemaker.schema;

import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name in a CIB that releases may call differently.
 *
 * @param kind what it names
 * @param name as written
 * @param checked whether the schema has a list of what may stand there
 * @param place where it is written
 */
record NameUse(Kind kind, String name, boolean checked, Optional<Span> place) {
  private static final Set<String> ROLE_ATTRIBUTES = Set.of("role", "rsc-role", "with-rsc-role");

  /** What is named. */
  enum Kind {
    /** A cluster property. */
    PROPERTY(Renames.properties()),
    /** A meta attribute of a resource. */
    META_ATTRIBUTE(Renames.metaAttributes()),
    /** A role. */
    ROLE(Renames.roles());

    private final List<Renames.Rename> renames;

    Kind(List<Renames.Rename> renames) {
      this.renames = renames;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** The rename that gave the thing its name. */
  Optional<Renames.Rename> givenBy() {
    return kind.renames.stream().filter(each -> same(each.after())).findFirst();
  }

  /** The rename that took the name away. */
  Optional<Renames.Rename> takenBy() {
    return kind.renames.stream().filter(each -> same(each.before())).findFirst();
  }

  /** Whether a schema refuses the name. */
  boolean isRefusedBy(SchemaVersion schema) {
    return kind == Kind.PROPERTY
        && RefusedNames.PROPERTIES.stream()
            .anyMatch(word -> word.text().equals(name) && word.lifespan().covers(schema));
  }

  private boolean same(String other) {
    return kind == Kind.ROLE ? name.equalsIgnoreCase(other) : name.equals(other);
  }

  static List<NameUse> all(XmlElement cib) {
    List<NameUse> uses = new ArrayList<>();
    CibWalk.over(cib, place -> collect(place, uses));
    return uses;
  }

  private static void collect(CibWalk.Place place, List<NameUse> uses) {
    XmlElement element = place.element();
    if (element.name().equals("nvpair")) {
      if (place.parent().equals("cluster_property_set")) {
        add(uses, Kind.PROPERTY, false, element.attributeNode("name"));
      } else if (place.parent().equals("meta_attributes")) {
        add(uses, Kind.META_ATTRIBUTE, false, element.attributeNode("name"));
        if (place.attribute("name").equals("target-role")) {
          add(uses, Kind.ROLE, false, element.attributeNode("value"));
        }
      }
      return;
    }
    for (XmlAttribute attribute : element.attributes()) {
      if (ROLE_ATTRIBUTES.contains(attribute.name())) {
        add(uses, Kind.ROLE, !element.name().equals("rule"), Optional.of(attribute));
      }
    }
  }

  private static void add(
      List<NameUse> uses, Kind kind, boolean checked, Optional<XmlAttribute> attribute) {
    attribute.ifPresent(
        a -> uses.add(new NameUse(kind, XmlName.collapsed(a.value()), checked, a.valueSpan())));
  }
}
