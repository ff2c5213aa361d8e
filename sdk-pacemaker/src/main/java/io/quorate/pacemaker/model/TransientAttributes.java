package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Node attributes that are forgotten when the node restarts: {@code transient_attributes}.
 *
 * @param id of the node
 * @param attributeSets in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record TransientAttributes(
    Optional<String> id, List<AttributeSet> attributeSets, Origin origin, Unknown unknown)
    implements NodeStateContent, WithTransientAttributes {
  /** Copies the list. */
  public TransientAttributes {
    attributeSets = List.copyOf(attributeSets);
  }

  /** A builder of transient attributes. */
  public static TransientAttributesBuilder builder() {
    return new TransientAttributesBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return id;
  }

  @Override
  public List<? extends CibElement> children() {
    return attributeSets;
  }
}
