package io.quorate.pacemaker.status;

import java.util.List;
import java.util.Optional;

/**
 * Instances of an anonymous clone as text sums them up: what they are doing, and the nodes.
 *
 * <p>{@code Promoted: [ n1 ]}, {@code Slaves (target-role): [ n2 ]}, {@code Stopped (disabled): [ n3 n4 ]}. In {@code
 * Stopped} stand nodes that could run an instance and do not, which may be more than there are instances; where no node is
 * known yet, it is the names of the instances.
 *
 * @param role what they are doing
 * @param reason in parentheses behind the role: {@code disabled}, {@code target-role}, {@code not installed} …
 * @param nodes in the order of the output
 */
public record InstanceList(ResourceRole role, Optional<String> reason, List<String> nodes) {
  /** Copies the list. */
  public InstanceList {
    nodes = List.copyOf(nodes);
  }
}
