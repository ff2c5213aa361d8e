package io.quorate.pacemaker.effective;

import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.CibElement;
import io.quorate.pacemaker.model.Nvpair;
import io.quorate.pacemaker.model.Operations;
import io.quorate.pacemaker.model.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The elements of a configuration by id, for {@code id-ref}. */
final class ElementIndex {
  private final Map<String, CibElement> elements = new HashMap<>();

  ElementIndex(Cib cib) {
    add(cib.configuration());
  }

  private void add(CibElement element) {
    boolean isTarget =
        element instanceof AttributeSet
            || element instanceof Nvpair
            || element instanceof Operations
            || element instanceof Rule;
    if (isTarget) {
      element.elementId().ifPresent(id -> elements.putIfAbsent(id, element));
    }
    element.children().forEach(this::add);
  }

  /** The element that a reference means; empty when there is none of its kind. */
  <T extends CibElement> Optional<T> find(String id, Class<T> type) {
    return Optional.ofNullable(elements.get(id)).filter(type::isInstance).map(type::cast);
  }
}
