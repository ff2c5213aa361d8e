package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The ids of a configuration, where they are, and who refers to them. */
final class ConfigurationIds {
  private static final Set<String> REFERENCES =
      Set.of("rsc", "with-rsc", "first", "then", "template", "id-ref", "reference");

  /** Elements whose id is that of another one. */
  private static final Set<String> REFERRING = Set.of("resource_ref", "obj_ref", "role");

  private final Map<String, Place> first = new HashMap<>();
  private final Map<String, Place> twice = new LinkedHashMap<>();
  private final List<Reference> references = new ArrayList<>();

  /**
   * An attribute that names another element.
   *
   * @param place of the element that refers
   * @param attribute that refers
   * @param id of the other element
   */
  record Reference(Place place, String attribute, String id) {}

  private ConfigurationIds() {}

  static ConfigurationIds of(XmlElement root) {
    ConfigurationIds result = new ConfigurationIds();
    root.element("configuration").ifPresent(c -> result.collect(Place.root(root).child(c), c));
    return result;
  }

  private void collect(Place place, XmlElement element) {
    boolean refers = REFERRING.contains(element.name());
    for (XmlAttribute attribute : element.attributes()) {
      String name = attribute.name();
      if (REFERENCES.contains(name) || refers && name.equals("id")) {
        references.add(new Reference(place, name, attribute.value()));
      } else if (name.equals("id") && first.putIfAbsent(attribute.value(), place) != null) {
        twice.putIfAbsent(attribute.value(), place);
      }
    }
    for (XmlElement child : element.elements()) {
      collect(place.child(child), child);
    }
  }

  /** Ids that are there more than once. */
  Set<String> twice() {
    return twice.keySet();
  }

  /** The path of the first element with an id that is there. */
  CibPath first(String id) {
    return Objects.requireNonNull(first.get(id)).path();
  }

  /** The path of the second element with an id that is there twice. */
  CibPath second(String id) {
    return Objects.requireNonNull(twice.get(id)).path();
  }

  /** References to what is not there. */
  List<Reference> lost() {
    return references.stream().filter(r -> !first.containsKey(r.id())).toList();
  }

  /** Whether something refers to an id that is not there. */
  boolean isLost(String id) {
    return !first.containsKey(id) && references.stream().anyMatch(r -> r.id().equals(id));
  }
}
