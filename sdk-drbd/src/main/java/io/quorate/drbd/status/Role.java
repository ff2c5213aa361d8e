package io.quorate.drbd.status;

import java.util.Optional;

/** The role of a resource on a node; drbdsetup-9.0(8), state transitions. */
public enum Role {
  /** {@code Unknown}. */
  UNKNOWN("Unknown"),
  /** {@code Primary}. */
  PRIMARY("Primary"),
  /** {@code Secondary}. */
  SECONDARY("Secondary");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** The word that the tools print. */
  public String word() {
    return word;
  }

  /** The value of a word. */
  public static Optional<Role> of(String word) {
    for (Role value : values()) {
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
