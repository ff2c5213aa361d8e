package io.quorate.pacemaker;

import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.watch.ClusterEvent;
import java.time.Duration;
import java.util.List;

/**
 * What came of a change.
 *
 * @param what was asked for, in words
 * @param verified how far it was verified
 * @param after the state in which it was verified
 * @param events what happened in the cluster meanwhile, whatever the cause
 * @param left constraints of commands that this call has left, or that it found
 * @param took from the question to the verified state
 */
public record Done(
    String what,
    Verified verified,
    ClusterStatus after,
    List<ClusterEvent> events,
    List<LeftConstraint> left,
    Duration took) {
  /** How far a change was verified. */
  public enum Verified {
    /** The cluster is in the state that was asked for. */
    STATE,
    /** The configuration says so; there are no daemons that would do it, or nobody waited for them. */
    CONFIGURATION
  }

  /** Copies the lists. */
  public Done {
    events = List.copyOf(events);
    left = List.copyOf(left);
  }
}
