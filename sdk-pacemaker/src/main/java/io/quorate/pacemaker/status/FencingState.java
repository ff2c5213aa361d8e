package io.quorate.pacemaker.status;

/** How far a fencing action is. */
public enum FencingState {
  /** Asked for or under way. */
  PENDING,
  /** Done. */
  SUCCESS,
  /** Given up. */
  FAILED
}
