package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An element that has a {@link Tag}: {@code obj_ref}.
 *
 * @param id of the element; from schema 3.3 on it need not exist
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record ObjectReference(String id, Origin origin, Unknown unknown)
    implements CibElement, WithObjectReference {
  /** A reference to an element. */
  public static ObjectReference of(String id) {
    return new ObjectReference(id, Origin.none(), Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
