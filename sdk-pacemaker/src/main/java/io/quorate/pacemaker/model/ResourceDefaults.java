package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * Meta attributes of every resource that says nothing else: {@code rsc_defaults}.
 *
 * @param metaAttributes in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record ResourceDefaults(List<AttributeSet> metaAttributes, Origin origin, Unknown unknown)
    implements ConfigurationSection, WithResourceDefaults {
  /** Copies the list. */
  public ResourceDefaults {
    metaAttributes = List.copyOf(metaAttributes);
  }

  /** A section. */
  public static ResourceDefaults of(List<AttributeSet> metaAttributes) {
    return new ResourceDefaults(metaAttributes, Origin.none(), Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return metaAttributes;
  }
}
