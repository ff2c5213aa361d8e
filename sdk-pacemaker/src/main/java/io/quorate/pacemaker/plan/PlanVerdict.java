package io.quorate.pacemaker.plan;

/** What a plan comes to. */
public enum PlanVerdict {
  /** The cluster would do nothing because of the change. */
  NOTHING,
  /** The cluster would do something. */
  CHANGE,
  /** A node would be fenced, or something is wrong: with the plan, or with the new configuration. */
  DANGER
}
