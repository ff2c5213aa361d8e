package io.quorate.pacemaker.crm;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.format.CibTrees;
import io.quorate.pacemaker.model.Cib;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a configuration says, whatever the order of sections and of objects in them; empty sections say nothing. */
final class ConfigurationParts {
  private ConfigurationParts() {}

  static Map<String, Set<XmlElement>> of(Cib cib) {
    Map<String, Set<XmlElement>> parts = new TreeMap<>();
    CibTrees.of(cib).element("configuration").stream()
        .flatMap(configuration -> configuration.elements().stream())
        .filter(section -> !section.elements().isEmpty())
        .forEach(
            section ->
                parts.put(section.name(), section.elements().stream().collect(Collectors.toSet())));
    return parts;
  }

  static Map<String, Set<XmlElement>> ofXml(String text) {
    return of(CibFormats.CIB.parse(text).orThrow());
  }
}
