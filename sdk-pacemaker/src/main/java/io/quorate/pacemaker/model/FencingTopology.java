package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which fence devices are tried in which order: {@code fencing-topology}; from schema 1.2 on.
 *
 * @param levels in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record FencingTopology(List<FencingLevel> levels, Origin origin, Unknown unknown)
    implements ConfigurationSection, WithFencingTopology {
  /** Copies the list. */
  public FencingTopology {
    levels = List.copyOf(levels);
  }

  /** A section. */
  public static FencingTopology of(List<FencingLevel> levels) {
    return new FencingTopology(levels, Origin.none(), Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return levels;
  }
}
