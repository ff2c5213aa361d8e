package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of an element on the way through a tree; its path is written only when somebody asks.
 *
 * @param parent null for the root
 * @param name of the element
 * @param id of the element; {@code ""} for none
 */
record Place(@Nullable Place parent, String name, String id) {
  /** The place of a root element. */
  static Place root(XmlElement root) {
    return new Place(null, root.name(), ChildNodes.id(root));
  }

  /** The place of a child element. */
  Place child(XmlElement child) {
    return new Place(this, child.name(), ChildNodes.id(child));
  }

  /** The place of a child that is known by its name alone. */
  Place child(String childName) {
    return new Place(this, childName, "");
  }

  boolean isRoot() {
    return parent == null;
  }

  CibPath path() {
    List<CibPath.Step> steps = new ArrayList<>();
    for (Place place = this; place != null; place = place.parent) {
      steps.add(
          new CibPath.Step(
              place.name, place.id.isEmpty() ? Optional.empty() : Optional.of(place.id)));
    }
    Collections.reverse(steps);
    return new CibPath(steps);
  }
}
