package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * The options of the cluster: {@code crm_config}.
 *
 * @param propertySets in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record CrmConfig(List<AttributeSet> propertySets, Origin origin, Unknown unknown)
    implements ConfigurationSection, WithCrmConfig {
  /** Copies the list. */
  public CrmConfig {
    propertySets = List.copyOf(propertySets);
  }

  /** A section. */
  public static CrmConfig of(List<AttributeSet> propertySets) {
    return new CrmConfig(propertySets, Origin.none(), Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return propertySets;
  }
}
