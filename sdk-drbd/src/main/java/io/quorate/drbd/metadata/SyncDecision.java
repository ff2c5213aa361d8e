package io.quorate.drbd.metadata;

/**
 * What two nodes, A and B, do when they meet.
 *
 * <p>The words are those that the kernel module 9 logs of A: {@code uuid_compare()=source-use-bitmap by rule=…}.
 */
public enum SyncDecision {
  /** Nothing is copied. */
  NO_SYNC("no-sync"),
  /** A is ahead; the blocks that A's bitmap names are copied to B. */
  A_USE_BITMAP("source-use-bitmap"),
  /** B is ahead; the blocks that B's bitmap names are copied to A. */
  B_USE_BITMAP("target-use-bitmap"),
  /** A is ahead; the whole device is copied to B. */
  A_SET_BITMAP("source-set-bitmap"),
  /** B is ahead; the whole device is copied to A. */
  B_SET_BITMAP("target-set-bitmap"),
  /** A is ahead; the blocks that A recorded for another node are copied to B. */
  A_COPY_BITMAP("source-copy-other-bitmap"),
  /** B is ahead; the blocks that B recorded for another node are copied to A. */
  B_COPY_BITMAP("target-clear-bitmap"),
  /** A is the source of the blocks that were being written, unless one of the two is primary by now: then it is the source. */
  A_IF_BOTH_FAILED("source-if-both-failed"),
  /** B is the source of the blocks that were being written, unless one of the two is primary by now: then it is the source. */
  B_IF_BOTH_FAILED("target-if-both-failed"),
  /** One is the source, with its bitmap; the connection decides which. */
  EITHER_USE_BITMAP("use-bitmap"),
  /** One is the source of the blocks that were being written; who is primary by now, or else the connection, decides which. */
  EITHER_IF_BOTH_FAILED("if-both-failed"),
  /** Both changed the data since they parted; the {@code after-sb-*} policies may solve it. */
  SPLIT_BRAIN_AUTO_RECOVER("split-brain-auto-recover"),
  /** Both changed the data and what is common lies further back; they disconnect, unless {@code always-asbp} is set. */
  SPLIT_BRAIN_DISCONNECT("split-brain-disconnect"),
  /** They have no generation in common; they disconnect. */
  UNRELATED_DATA("unrelated-data"),
  /** Each would decide something else; they cannot agree. */
  CONTRADICTION("contradiction");

  private final String word;

  SyncDecision(String word) {
    this.word = word;
  }

  /** The word, as seen from A. */
  public String word() {
    return word;
  }

  /** The same with the two nodes exchanged. */
  public SyncDecision mirrored() {
    return switch (this) {
      case A_USE_BITMAP -> B_USE_BITMAP;
      case B_USE_BITMAP -> A_USE_BITMAP;
      case A_SET_BITMAP -> B_SET_BITMAP;
      case B_SET_BITMAP -> A_SET_BITMAP;
      case A_COPY_BITMAP -> B_COPY_BITMAP;
      case B_COPY_BITMAP -> A_COPY_BITMAP;
      case A_IF_BOTH_FAILED -> B_IF_BOTH_FAILED;
      case B_IF_BOTH_FAILED -> A_IF_BOTH_FAILED;
      default -> this;
    };
  }

  /** Whether both changed the data since they parted. */
  public boolean isSplitBrain() {
    return this == SPLIT_BRAIN_AUTO_RECOVER || this == SPLIT_BRAIN_DISCONNECT;
  }

  /** Whether they would stay disconnected; a split brain too, unless a policy solves it. */
  public boolean isRefused() {
    return isSplitBrain() || this == UNRELATED_DATA || this == CONTRADICTION;
  }

  /** Whether the whole device is copied. */
  public boolean isFullSync() {
    return this == A_SET_BITMAP || this == B_SET_BITMAP;
  }

  /** Whether A is the source. */
  public boolean isFromA() {
    return this == A_USE_BITMAP
        || this == A_SET_BITMAP
        || this == A_COPY_BITMAP
        || this == A_IF_BOTH_FAILED;
  }

  /** Whether B is the source. */
  public boolean isFromB() {
    return mirrored().isFromA();
  }

  @Override
  public String toString() {
    return word;
  }
}
