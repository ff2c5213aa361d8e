package io.quorate.corosync.status;

import java.util.Arrays;
import java.util.Optional;

/** What votequorum is set to, and whether it is quorate; votequorum(5), {@code corosync-quorumtool -s}. */
public enum QuorumFlag {
  /** {@code two_node} is on. */
  TWO_NODE("2Node"),
  /** There is quorum. */
  QUORATE("Quorate"),
  /** {@code wait_for_all} is on, or {@code two_node} switched it on. */
  WAIT_FOR_ALL("WaitForAll"),
  /** {@code last_man_standing} is on. */
  LAST_MAN_STANDING("LastManStanding"),
  /** {@code auto_tie_breaker} is on. */
  AUTO_TIE_BREAKER("AutoTieBreaker"),
  /** {@code allow_downscale} is on. */
  ALLOW_DOWNSCALE("AllowDownscale"),
  /** {@code leave_remove} of 2.0 is on. */
  LEAVE_REMOVE("LeaveRemove"),
  /** A quorum device is registered. */
  QDEVICE("Qdevice");

  private final String word;

  QuorumFlag(String word) {
    this.word = word;
  }

  /** The word that the tool prints. */
  public String word() {
    return word;
  }

  /** The value of a word. */
  public static Optional<QuorumFlag> of(String word) {
    return Arrays.stream(values()).filter(flag -> flag.word.equals(word)).findFirst();
  }

  @Override
  public String toString() {
    return word;
  }
}
