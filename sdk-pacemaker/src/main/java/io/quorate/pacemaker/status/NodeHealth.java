package io.quorate.pacemaker.status;

/** Health of a node by its {@code #health} attributes. */
public enum NodeHealth {
  /** Good. */
  GREEN,
  /** Resources stay, by the strategy. */
  YELLOW,
  /** Resources leave, by the strategy. */
  RED
}
