package io.quorate.pacemaker.simulate;

import io.quorate.pacemaker.value.Score;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A number by which the scheduler decided; there with {@code --show-scores} and {@code --show-utilization}. */
public sealed interface SchedulerFigure {
  /**
   * How much a resource prefers a node, at one point of the computation.
   *
   * @param function of the scheduler that printed it; its names change with releases
   * @param resource the resource; empty for what concerns a node only
   * @param node the node
   * @param score the score
   */
  record Allocation(String function, Optional<String> resource, String node, Score score)
      implements SchedulerFigure {}

  /**
   * How much an instance is to be promoted.
   *
   * @param resource the instance
   * @param node where it runs; empty when nowhere
   * @param score the score
   */
  record Promotion(String resource, Optional<String> node, Score score)
      implements SchedulerFigure {}

  /**
   * What a node has.
   *
   * @param moment {@code Original} or {@code Remaining}
   * @param node the node
   * @param amounts by name, as written
   */
  record Capacity(String moment, String node, Map<String, String> amounts)
      implements SchedulerFigure {
    /** Copies the map. */
    public Capacity {
      amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }
  }

  /**
   * What a resource needs of its node.
   *
   * @param function of the scheduler that printed it
   * @param resource the resource
   * @param node the node
   * @param amounts by name, as written
   */
  record Utilization(String function, String resource, String node, Map<String, String> amounts)
      implements SchedulerFigure {
    /** Copies the map. */
    public Utilization {
      amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }
  }
}
