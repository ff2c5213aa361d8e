package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the cluster runs: {@code resources}.
 *
 * @param resources in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Resources(List<Resource> resources, Origin origin, Unknown unknown)
    implements ConfigurationSection, WithResources {
  /** Copies the list. */
  public Resources {
    resources = List.copyOf(resources);
  }

  /** A section. */
  public static Resources of(List<? extends Resource> resources) {
    return new Resources(List.copyOf(resources), Origin.none(), Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return resources;
  }
}
