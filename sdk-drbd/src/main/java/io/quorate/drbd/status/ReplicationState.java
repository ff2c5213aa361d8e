package io.quorate.drbd.status;

import java.util.Optional;

/** The state of replication; drbdsetup-9.0(8), {@code replication}. */
public enum ReplicationState {
  /** {@code Off}. */
  OFF("Off"),
  /** {@code Established}. */
  ESTABLISHED("Established"),
  /** {@code StartingSyncS}. */
  STARTING_SYNC_S("StartingSyncS"),
  /** {@code StartingSyncT}. */
  STARTING_SYNC_T("StartingSyncT"),
  /** {@code WFBitMapS}. */
  WFBIT_MAP_S("WFBitMapS"),
  /** {@code WFBitMapT}. */
  WFBIT_MAP_T("WFBitMapT"),
  /** {@code WFSyncUUID}. */
  WFSYNC_UUID("WFSyncUUID"),
  /** {@code SyncSource}. */
  SYNC_SOURCE("SyncSource"),
  /** {@code SyncTarget}. */
  SYNC_TARGET("SyncTarget"),
  /** {@code VerifyS}. */
  VERIFY_S("VerifyS"),
  /** {@code VerifyT}. */
  VERIFY_T("VerifyT"),
  /** {@code PausedSyncS}. */
  PAUSED_SYNC_S("PausedSyncS"),
  /** {@code PausedSyncT}. */
  PAUSED_SYNC_T("PausedSyncT"),
  /** {@code Ahead}. */
  AHEAD("Ahead"),
  /** {@code Behind}. */
  BEHIND("Behind");

  private final String word;

  ReplicationState(String word) {
    this.word = word;
  }

  /** Whether a resync runs or is paused. */
  public boolean isResync() {
    return this == SYNC_SOURCE || this == SYNC_TARGET || isPaused();
  }

  /** Whether a resync is paused. */
  public boolean isPaused() {
    return this == PAUSED_SYNC_S || this == PAUSED_SYNC_T;
  }

  /** Whether an online verification runs. */
  public boolean isVerify() {
    return this == VERIFY_S || this == VERIFY_T;
  }

  /** The word that the tools print. */
  public String word() {
    return word;
  }

  /** The value of a word. */
  public static Optional<ReplicationState> of(String word) {
    for (ReplicationState value : values()) {
      if (value.word.equals(word)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return word;
  }
}
