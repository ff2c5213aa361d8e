package io.quorate.drbd.status;

import java.util.Optional;

/** The state of a disk; drbdsetup-9.0(8), {@code disk}. */
public enum DiskState {
  /** {@code Diskless}. */
  DISKLESS("Diskless"),
  /** {@code Attaching}. */
  ATTACHING("Attaching"),
  /** {@code Detaching}. */
  DETACHING("Detaching"),
  /** {@code Failed}. */
  FAILED("Failed"),
  /** {@code Negotiating}. */
  NEGOTIATING("Negotiating"),
  /** {@code Inconsistent}. */
  INCONSISTENT("Inconsistent"),
  /** {@code Outdated}. */
  OUTDATED("Outdated"),
  /** {@code DUnknown}. */
  DUNKNOWN("DUnknown"),
  /** {@code Consistent}. */
  CONSISTENT("Consistent"),
  /** {@code UpToDate}. */
  UP_TO_DATE("UpToDate");

  private final String word;

  DiskState(String word) {
    this.word = word;
  }

  /** The word that the tools print. */
  public String word() {
    return word;
  }

  /** The value of a word. */
  public static Optional<DiskState> of(String word) {
    for (DiskState value : values()) {
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
