package io.quorate.drbd.splitbrain;

/**
 * One step of a recovery.
 *
 * @param node where
 * @param action what
 * @param target what it acts on, as {@code drbdadm} takes it
 * @param peer the node that the step is about
 * @param mayFail whether a failure of the command is no failure of the step: what it was to undo was not there
 * @param why in one sentence
 */
public record RecoveryStep(
    String node, Action action, String target, String peer, boolean mayFail, String why) {

  /** What is done. */
  public enum Action {
    /** {@code drbdadm disconnect}; afterwards the node is StandAlone towards the peer. */
    DISCONNECT("drbdadm disconnect"),
    /** {@code drbdadm secondary}; afterwards the node is Secondary. */
    SECONDARY("drbdadm secondary"),
    /** {@code drbdadm connect --discard-my-data}: only counts from StandAlone. */
    CONNECT_AND_DISCARD("drbdadm connect --discard-my-data"),
    /** {@code drbdadm connect}; afterwards the node is connected to the peer. */
    CONNECT("drbdadm connect"),
    /** Waits until the victim's data are UpToDate again. */
    AWAIT_UP_TO_DATE("wait until UpToDate:");

    private final String words;

    Action(String words) {
      this.words = words;
    }

    /** Whether a connection is there afterwards, or being made. */
    boolean connects() {
      return this == CONNECT_AND_DISCARD || this == CONNECT || this == AWAIT_UP_TO_DATE;
    }
  }

  /** The command, or what is waited for. */
  public String words() {
    return action.words + " " + target;
  }

  /** One line: {@code bravo: drbdadm secondary r0   its data are given up: nobody may use them}. */
  @Override
  public String toString() {
    return node + ": " + words() + (mayFail ? " (may fail)" : "") + "   # " + why;
  }
}
