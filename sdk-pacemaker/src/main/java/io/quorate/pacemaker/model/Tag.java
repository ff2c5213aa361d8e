package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A name for several elements: {@code tag}; from schema 1.3 on.
 *
 * @param id unique in the CIB
 * @param references in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Tag(String id, List<ObjectReference> references, Origin origin, Unknown unknown)
    implements CibElement, WithTag {
  /** Copies the list. */
  public Tag {
    references = List.copyOf(references);
  }

  /** A builder of a tag. */
  public static TagBuilder builder(String id) {
    return new TagBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** A tag of elements. */
  public static Tag of(String id, String... references) {
    TagBuilder builder = builder(id);
    for (String reference : references) {
      builder.addReferences(ObjectReference.of(reference));
    }
    return builder.build();
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    return references;
  }
}
