package io.quorate.pacemaker.status;

/** The parts of a status; an output shows some of them, by the options that it was asked with. */
public enum StatusSection {
  /** State of {@code pacemakerd}. */
  PACEMAKERD,
  /** Stack, designated controller, times, counts, options. */
  SUMMARY,
  /** Nodes. */
  NODES,
  /** Resources. */
  RESOURCES,
  /** Node attributes. */
  NODE_ATTRIBUTES,
  /** Operations and fail counts of each node. */
  NODE_HISTORY,
  /** Failed resource actions. */
  FAILURES,
  /** Fencing history. */
  FENCING,
  /** Tickets. */
  TICKETS,
  /** Negative location constraints. */
  BANS
}
