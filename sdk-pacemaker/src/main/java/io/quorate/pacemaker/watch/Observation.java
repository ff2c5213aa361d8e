package io.quorate.pacemaker.watch;

import io.quorate.pacemaker.status.ClusterStatus;
import java.util.List;
import java.util.Optional;

/**
 * A state of a cluster and what happened since the one before.
 *
 * @param source the host that says so; empty when none answers
 * @param status the state; empty when no source answers
 * @param events what happened; none in the first observation
 */
public record Observation(
    Optional<String> source, Optional<ClusterStatus> status, List<ClusterEvent> events) {
  /** Copies the list. */
  public Observation {
    events = List.copyOf(events);
  }
}
