package io.quorate.drbd.model;

/** How good the data of a node's disk are; drbdsetup(8), status. */
public enum DiskState {
  /** {@code Diskless}: no disk is attached. */
  DISKLESS("Diskless"),
  /** {@code Attaching}: the metadata are being read. */
  ATTACHING("Attaching"),
  /** {@code Detaching}: the disk is being given up. */
  DETACHING("Detaching"),
  /** {@code Failed}: the disk failed, and is given up next. */
  FAILED("Failed"),
  /** {@code Negotiating}: the peers are working out who has better data. */
  NEGOTIATING("Negotiating"),
  /** {@code Inconsistent}: a resync is needed, or running. */
  INCONSISTENT("Inconsistent"),
  /** {@code Outdated}: good data of the past. */
  OUTDATED("Outdated"),
  /** {@code DUnknown}: nobody knows, because there is no connection. */
  UNKNOWN("DUnknown"),
  /** {@code Consistent}: good data; it is not known yet whether of the present. */
  CONSISTENT("Consistent"),
  /** {@code UpToDate}: good data of the present. */
  UP_TO_DATE("UpToDate");

  private final String word;

  DiskState(String word) {
    this.word = word;
  }

  /** The word that the tools print. */
  public String word() {
    return word;
  }
}
