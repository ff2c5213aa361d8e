package io.quorate.pacemaker.status;

import java.util.List;

/**
 * What runs on a node, where the output is grouped by node ({@code crm_mon -n}).
 *
 * @param node its name
 * @param resources the instances that run there
 * @param counts in brief form ({@code -b}), how many of each agent instead
 */
public record NodeResources(String node, List<PrimitiveStatus> resources, List<AgentCount> counts) {
  /** Copies the lists. */
  public NodeResources {
    resources = List.copyOf(resources);
    counts = List.copyOf(counts);
  }
}
