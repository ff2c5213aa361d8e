package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * Changes of node attributes: {@code select_attributes}.
 *
 * @param attributes which ones; all when there is none
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record SelectedAttributes(List<SelectedAttribute> attributes, Origin origin, Unknown unknown)
    implements AlertSelection, WithSelectedAttributes {
  /** Copies the list. */
  public SelectedAttributes {
    attributes = List.copyOf(attributes);
  }

  /** A builder of selected attributes. */
  public static SelectedAttributesBuilder builder() {
    return new SelectedAttributesBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return attributes;
  }
}
