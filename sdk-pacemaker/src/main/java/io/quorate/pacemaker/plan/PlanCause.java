package io.quorate.pacemaker.plan;

/** Why the cluster would do something. */
public enum PlanCause {
  /** Because of the change. */
  CHANGE,
  /** Anyway: it is pending with the old configuration too. */
  PENDING,
  /** It would not: it is pending with the old configuration, and the change takes it back. */
  PREVENTED
}
