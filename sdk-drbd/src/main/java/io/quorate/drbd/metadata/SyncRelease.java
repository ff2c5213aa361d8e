package io.quorate.drbd.metadata;

/** Whose rules decide. */
public enum SyncRelease {
  /** DRBD 8.3 and 8.4, protocol 96 on. */
  V8,
  /** DRBD 9, protocol 110 on, in replication protocol C. */
  V9
}
