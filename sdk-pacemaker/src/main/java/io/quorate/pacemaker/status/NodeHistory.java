package io.quorate.pacemaker.status;

import java.util.List;

/**
 * What was done on one node.
 *
 * @param node its name
 * @param resources in the order of the output
 */
public record NodeHistory(String node, List<ResourceHistory> resources) {
  /** Copies the list. */
  public NodeHistory {
    resources = List.copyOf(resources);
  }
}
