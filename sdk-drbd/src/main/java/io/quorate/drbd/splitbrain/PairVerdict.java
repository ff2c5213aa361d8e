package io.quorate.drbd.splitbrain;

/** How two nodes stand to each other. */
public enum PairVerdict {
  /** They are connected: whatever was, their data are one. */
  CONNECTED,
  /** They are not connected, and their generations say that they will sync when they are. */
  SYNCABLE,
  /** One of them has no disk: there are no data to differ. */
  NO_DATA,
  /** Both changed the data since they parted. */
  SPLIT_BRAIN,
  /** Their data have nothing in common: the wrong disks, or metadata created anew. */
  UNRELATED_DATA,
  /** One gave up, and nobody knows why: it may be a split brain, wrong options, a wrong secret, or an administrator. */
  SUSPECTED,
  /** They try to connect and cannot. */
  NOT_CONNECTED,
  /** What they say does not fit together: they were not asked at the same moment. */
  CONTRADICTORY
}
