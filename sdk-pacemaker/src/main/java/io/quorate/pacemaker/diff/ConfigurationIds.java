package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids of a configuration, where they are, and who refers to them. */
final class ConfigurationIds {
  private static final Set<String> REFERENCES =
      Set.of("rsc", "with-rsc", "first", "then", "template", "id-ref", "reference");

  /** Elements whose id is that of another one. */
  private static final Set<String> REFERRING = Set.of("resource_ref", "obj_ref", "role");

  private final Map<String, CibPath> first = new HashMap<>();
  private final Map<String, CibPath> twice = new LinkedHashMap<>();
  private final List<Reference> references = new ArrayList<>();

  /**
   * An attribute that names another element.
   *
   * @param path of the element that refers
   * @param attribute that refers
   * @param id of the other element
   */
  record Reference(CibPath path, String attribute, String id) {}

  private ConfigurationIds() {}

  static ConfigurationIds of(XmlElement root) {
    ConfigurationIds result = new ConfigurationIds();
    root.element("configuration")
        .ifPresent(c -> result.collect(CibPath.root(root.name()).child(c), c));
    return result;
  }

  private void collect(CibPath path, XmlElement element) {
    boolean refers = REFERRING.contains(element.name());
    for (XmlAttribute attribute : element.attributes()) {
      String name = attribute.name();
      if (REFERENCES.contains(name) || refers && name.equals("id")) {
        references.add(new Reference(path, name, attribute.value()));
      } else if (name.equals("id") && first.putIfAbsent(attribute.value(), path) != null) {
        twice.putIfAbsent(attribute.value(), path);
      }
    }
    for (XmlElement child : element.elements()) {
      collect(path.child(child), child);
    }
  }

  /** Ids that are there more than once, with the path of the second. */
  Map<String, CibPath> twice() {
    return Collections.unmodifiableMap(twice);
  }

  /** The path of the first element with an id that is there. */
  CibPath first(String id) {
    return first.getOrDefault(id, CibPath.root("cib"));
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
