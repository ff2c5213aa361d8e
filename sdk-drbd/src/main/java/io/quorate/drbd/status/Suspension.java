package io.quorate.drbd.status;

import java.util.Optional;

/** Why I/O is suspended. */
public enum Suspension {
  /** {@code user}. */
  USER("user"),
  /** {@code no-data}. */
  NO_DATA("no-data"),
  /** {@code fencing}. */
  FENCING("fencing"),
  /** {@code quorum}. */
  QUORUM("quorum"),
  /** Older releases print in JSON only that it is suspended. */
  NOT_TOLD("yes");

  private final String word;

  Suspension(String word) {
    this.word = word;
  }

  /** The word that the tools print. */
  public String word() {
    return word;
  }

  /** The value of a word. */
  public static Optional<Suspension> of(String word) {
    for (Suspension value : values()) {
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
