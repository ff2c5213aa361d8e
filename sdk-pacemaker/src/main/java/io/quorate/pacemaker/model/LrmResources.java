package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The resources that a node has results of: {@code lrm_resources}.
 *
 * @param id anything
 * @param resources in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record LrmResources(
    Optional<String> id, List<LrmResource> resources, Origin origin, Unknown unknown)
    implements CibElement, WithLrmResources {
  /** Copies the list. */
  public LrmResources {
    resources = List.copyOf(resources);
  }

  /** A builder of resources of a node. */
  public static LrmResourcesBuilder builder() {
    return new LrmResourcesBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return id;
  }

  @Override
  public List<? extends CibElement> children() {
    return resources;
  }
}
