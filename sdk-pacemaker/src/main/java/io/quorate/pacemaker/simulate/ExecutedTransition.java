package io.quorate.pacemaker.simulate;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the simulated cluster did, step by step; there with {@code --simulate}.
 *
 * @param steps in the order in which they were done
 */
public record ExecutedTransition(List<SimulationStep> steps) {
  /** Nothing was done. */
  public static final ExecutedTransition EMPTY = new ExecutedTransition(List.of());

  /** Copies the list. */
  public ExecutedTransition {
    steps = List.copyOf(steps);
  }

  /** Whether nothing was done. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The operations of agents. */
  public List<ResourceOperation> resourceOperations() {
    return of(ResourceOperation.class).toList();
  }

  /** The nodes that were fenced or unfenced. */
  public List<FencingOperation> fencings() {
    return of(FencingOperation.class).toList();
  }

  private <T> Stream<T> of(Class<T> type) {
    return steps.stream().filter(type::isInstance).map(type::cast);
  }
}
