package io.quorate.pacemaker.plan;

/** What a plan takes for the state of the cluster. */
public enum PlanBasis {
  /** What the old CIB says. */
  STATUS,
  /** The old CIB says nothing, so all its nodes are taken for online, with quorum, and nothing for running. */
  ALL_ONLINE
}
