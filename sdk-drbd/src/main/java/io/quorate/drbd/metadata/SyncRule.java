package io.quorate.drbd.metadata;

import java.util.OptionalInt;

/**
 * The rule by which a node decides, seen from that node: {@code self} is the node, {@code peer} the other one.
 *
 * <p>Names of the kernel module 9, numbers of 8.4.
 */
public enum SyncRule {
  /** Both have new metadata. */
  JUST_CREATED_BOTH("just-created-both", 10),
  /** Self has new metadata. */
  JUST_CREATED_SELF("just-created-self", 20),
  /** The peer has new metadata. */
  JUST_CREATED_PEER("just-created-peer", 30),
  /** Same generation; self was the source of a resync and missed its end. */
  SYNC_SOURCE_MISSED_FINISH("sync-source-missed-finish", 34),
  /** Same generation; self was the target of a resync, whose end the peer missed. */
  SYNC_TARGET_PEER_MISSED_FINISH("sync-target-peer-missed-finish", 35),
  /** Same generation; self was the source of a resync whose start the peer did not write. */
  SYNC_SOURCE_PEER_MISSED_FINISH("sync-source-peer-missed-finish", 36),
  /** Same generation; self was the target of a resync and did not write its start. */
  SYNC_TARGET_MISSED_FINISH("sync-target-missed-finish", 37),
  /** Same generation; a primary lost quorum. */
  LOST_QUORUM("lost-quorum", -1),
  /** Same generation; both were off, so what counts is who crashed as primary. */
  BOTH_OFF("both-off", 40),
  /** Self's generation is the one since which the peer recorded changes for self. */
  BITMAP_PEER("bitmap-peer", 50),
  /** Self missed the start of a resync, of which the peer was the source. */
  SYNC_TARGET_MISSED_START("sync-target-missed-start", 51),
  /** Self's generation is one since which the peer recorded changes for a third node. */
  BITMAP_PEER_OTHER("bitmap-peer-other", 52),
  /** Self's generation is in the history of the peer. */
  HISTORY_PEER("history-peer", 60),
  /** The peer's generation is the one since which self recorded changes for it. */
  BITMAP_SELF("bitmap-self", 70),
  /** The peer missed the start of a resync, of which self was the source. */
  SYNC_SOURCE_MISSED_START("sync-source-missed-start", 71),
  /** The peer's generation is one since which self recorded changes for a third node. */
  BITMAP_SELF_OTHER("bitmap-self-other", 72),
  /** The peer's generation is in the history of self. */
  HISTORY_SELF("history-self", 80),
  /** Both recorded changes since the same generation. */
  BITMAP_BOTH("bitmap-both", 90),
  /** A former generation is in the history of both; up to 8.4, two empty places in the history count as one. */
  HISTORY_BOTH("history-both", 100),
  /** Nothing is in common; the modules log the last rule that they tried, {@code history-both}. */
  NONE("none", 100);

  private final String word;
  private final int number;

  SyncRule(String word, int number) {
    this.word = word;
    this.number = number;
  }

  /** The name that release 9 logs. */
  public String word() {
    return word;
  }

  /** The number that 8.4 logs; absent for rules that it does not have. */
  public OptionalInt number() {
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The rule by which the other node comes to the same decision. */
  public SyncRule mirrored() {
    return switch (this) {
      case JUST_CREATED_SELF -> JUST_CREATED_PEER;
      case JUST_CREATED_PEER -> JUST_CREATED_SELF;
      case SYNC_SOURCE_MISSED_FINISH -> SYNC_TARGET_PEER_MISSED_FINISH;
      case SYNC_TARGET_PEER_MISSED_FINISH -> SYNC_SOURCE_MISSED_FINISH;
      case SYNC_SOURCE_PEER_MISSED_FINISH -> SYNC_TARGET_MISSED_FINISH;
      case SYNC_TARGET_MISSED_FINISH -> SYNC_SOURCE_PEER_MISSED_FINISH;
      case BITMAP_PEER -> BITMAP_SELF;
      case BITMAP_SELF -> BITMAP_PEER;
      case SYNC_TARGET_MISSED_START -> SYNC_SOURCE_MISSED_START;
      case SYNC_SOURCE_MISSED_START -> SYNC_TARGET_MISSED_START;
      case BITMAP_PEER_OTHER -> BITMAP_SELF_OTHER;
      case BITMAP_SELF_OTHER -> BITMAP_PEER_OTHER;
      case HISTORY_PEER -> HISTORY_SELF;
      case HISTORY_SELF -> HISTORY_PEER;
      default -> this;
    };
  }

  @Override
  public String toString() {
    return word;
  }
}
