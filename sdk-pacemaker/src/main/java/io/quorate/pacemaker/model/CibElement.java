package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a CIB. */
public interface CibElement {
  /** Where it was read from: its start tag. */
  Origin origin();

  /** What no schema knows of it. */
  Unknown unknown();

  /** Its attribute {@code id}; empty when it has none. */
  default Optional<String> elementId() {
    return Optional.empty();
  }

  /** Its children that schemas know, in order. */
  default List<? extends CibElement> children() {
    return List.of();
  }

  /** The element itself and all elements below it, parents before their children. */
  default Stream<CibElement> elements() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(CibElement::elements));
  }
}
