package io.quorate.pacemaker.simulate;

/** What would happen to a node. */
public enum NodeChange {
  /** It is fenced or unfenced. */
  FENCE,
  /** Pacemaker stops there, because it was asked to. */
  SHUTDOWN
}
