package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A node attribute whose changes matter: {@code attribute}.
 *
 * @param id unique in the CIB
 * @param name of the node attribute
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record SelectedAttribute(String id, String name, Origin origin, Unknown unknown)
    implements CibElement, WithSelectedAttribute {
  /** A builder of a selected attribute. */
  public static SelectedAttributeBuilder builder(String id, String name) {
    return new SelectedAttributeBuilder()
        .id(id)
        .name(name)
        .origin(Origin.none())
        .unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
