package io.quorate.pacemaker.schema;

import io.quorate.core.xml.XmlElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Goes over what a CIB configures, in the order of the text. */
final class CibWalk {
  private CibWalk() {}

  /**
   * An element in its place.
   *
   * @param element the element
   * @param parents what it stands in, the configuration first
   */
  record Place(XmlElement element, List<XmlElement> parents) {
    /** The name of the element that it stands in; empty when there is none. */
    String parent() {
      return parents.isEmpty() ? "" : parents.get(parents.size() - 1).name();
    }

    String attribute(String name) {
      return element.attribute(name).orElse("");
    }
  }

  static void over(XmlElement cib, Consumer<Place> visitor) {
    Optional<XmlElement> configuration = cib.element("configuration");
    Deque<Place> rest = new ArrayDeque<>();
    configuration.ifPresent(element -> rest.push(new Place(element, List.of())));
    while (!rest.isEmpty()) {
      Place place = rest.pop();
      visitor.accept(place);
      List<XmlElement> parents = new ArrayList<>(place.parents());
      parents.add(place.element());
      List<XmlElement> children = place.element().elements();
      for (int i = children.size() - 1; i >= 0; i--) {
        rest.push(new Place(children.get(i), parents));
      }
    }
  }
}
