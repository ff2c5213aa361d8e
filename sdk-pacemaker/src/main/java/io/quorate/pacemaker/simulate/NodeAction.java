package io.quorate.pacemaker.simulate;

import java.util.Optional;

/**
 * What would happen to a node.
 *
 * <p>Text and XML since 2.1 show only actions that have a reason: no shutdown.
 *
 * @param change what
 * @param node the node
 * @param operation of a fencing: {@code reboot}, {@code off}, {@code on}; empty where a release does not say
 * @param guest the resource that is the node, when it is a guest node or a bundle
 * @param reason why, in the scheduler's words
 */
public record NodeAction(
    NodeChange change,
    String node,
    Optional<String> operation,
    Optional<String> guest,
    Optional<String> reason)
    implements SummaryAction {
  /** Whether the node loses its power, or is cut off: a fencing that is no unfencing. */
  public boolean isFencing() {
    return change == NodeChange.FENCE && !operation.equals(Optional.of("on"));
  }
}
