package io.quorate.pacemaker.simulate;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the scheduler would do, one entry for each resource and node to which something happens.
 *
 * @param actions in the order of the output
 */
public record TransitionSummary(List<SummaryAction> actions) {
  /** Nothing happens. */
  public static final TransitionSummary EMPTY = new TransitionSummary(List.of());

  /** Copies the list. */
  public TransitionSummary {
    actions = List.copyOf(actions);
  }

  /** Whether nothing happens. */
  public boolean isEmpty() {
    return actions.isEmpty();
  }

  /** What happens to resources. */
  public List<ResourceAction> resourceActions() {
    return of(ResourceAction.class).toList();
  }

  /** What happens to nodes. */
  public List<NodeAction> nodeActions() {
    return of(NodeAction.class).toList();
  }

  /** The nodes that are fenced. */
  public List<NodeAction> fencings() {
    return of(NodeAction.class).filter(NodeAction::isFencing).toList();
  }

  private <T> Stream<T> of(Class<T> type) {
    return actions.stream().filter(type::isInstance).map(type::cast);
  }
}
