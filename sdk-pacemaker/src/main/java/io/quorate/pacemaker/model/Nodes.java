package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * The nodes of the cluster: {@code nodes}.
 *
 * @param nodes in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Nodes(List<Node> nodes, Origin origin, Unknown unknown)
    implements ConfigurationSection, WithNodes {
  /** Copies the list. */
  public Nodes {
    nodes = List.copyOf(nodes);
  }

  /** A section. */
  public static Nodes of(List<Node> nodes) {
    return new Nodes(nodes, Origin.none(), Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return nodes;
  }
}
