package io.quorate.drbd.status;

import java.util.Optional;

/** Why a resync is suspended. */
public enum ResyncSuspension {
  /** {@code user}. */
  USER("user"),
  /** {@code peer}. */
  PEER("peer"),
  /** {@code dependency}. */
  DEPENDENCY("dependency"),
  /** {@code max-parallel}. */
  MAX_PARALLEL("max-parallel");

  private final String word;

  ResyncSuspension(String word) {
    this.word = word;
  }

  /** The word that the tools print. */
  public String word() {
    return word;
  }

  /** The value of a word. */
  public static Optional<ResyncSuspension> of(String word) {
    for (ResyncSuspension value : values()) {
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
