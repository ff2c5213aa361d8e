package io.quorate.pacemaker;

import io.quorate.core.QuorateException;
import io.quorate.pacemaker.status.ClusterStatus;

/**
 * Thrown when the cluster does not come into the state that was asked for; what was asked for stays configured.
 *
 * <p>It has the last state that was seen.
 */
public final class PacemakerWaitException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** Why the wait ended. */
  public enum Reason {
    /** The time is over; it may still happen. */
    TIMEOUT,
    /** The cluster has nothing left to do, and will not do it by itself. */
    SETTLED_OTHERWISE,
    /** The thread was interrupted; it is still marked as interrupted. */
    INTERRUPTED
  }

  /** Why the wait ended. */
  private final Reason reason;

  /** What was seen last. */
  private final transient ClusterStatus last;

  PacemakerWaitException(Reason reason, String message, ClusterStatus last) {
    super(message);
    this.reason = reason;
    this.last = last;
  }

  /** Why the wait ended. */
  public Reason reason() {
    return reason;
  }

  /** The last state that was seen. */
  public ClusterStatus last() {
    return last;
  }
}
