package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whom an {@link Alert} tells: {@code recipient}.
 *
 * @param id unique in the CIB
 * @param description free text
 * @param value address, file or whatever the program wants
 * @param attributeSets in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Recipient(
    String id,
    Optional<String> description,
    String value,
    List<AttributeSet> attributeSets,
    Origin origin,
    Unknown unknown)
    implements AlertContent, WithRecipient {
  /** Copies the list. */
  public Recipient {
    attributeSets = List.copyOf(attributeSets);
  }

  /** A builder of a recipient. */
  public static RecipientBuilder builder(String id, String value) {
    return new RecipientBuilder().id(id).value(value).origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    return attributeSets;
  }
}
