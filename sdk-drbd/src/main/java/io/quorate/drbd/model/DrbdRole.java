package io.quorate.drbd.model;

/** What a node may do with the devices of a resource; drbdsetup(8), status. */
public enum DrbdRole {
  /** {@code Primary}: it reads and writes them. */
  PRIMARY("Primary"),
  /** {@code Secondary}: it only takes over what a primary writes. */
  SECONDARY("Secondary"),
  /** {@code Unknown}: nobody knows, because there is no connection. */
  UNKNOWN("Unknown");

  private final String word;

  DrbdRole(String word) {
    this.word = word;
  }

  /** The word that the tools print. */
  public String word() {
    return word;
  }
}
