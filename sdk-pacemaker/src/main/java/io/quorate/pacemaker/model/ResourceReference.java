package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A resource in a {@link ResourceSet}: {@code resource_ref}.
 *
 * @param id of the resource
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record ResourceReference(String id, Origin origin, Unknown unknown)
    implements CibElement, WithResourceReference {
  /** A reference to a resource. */
  public static ResourceReference of(String id) {
    return new ResourceReference(id, Origin.none(), Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
