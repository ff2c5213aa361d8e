package io.quorate.drbd.status;

import java.util.Optional;

/** An answer that may not be known. */
public enum YesNoUnknown {
  /** {@code yes}. */
  YES("yes"),
  /** {@code no}. */
  NO("no"),
  /** {@code unknown}. */
  UNKNOWN("unknown");

  private final String word;

  YesNoUnknown(String word) {
    this.word = word;
  }

  /** The word that the tools print. */
  public String word() {
    return word;
  }

  /** The value of a word. */
  public static Optional<YesNoUnknown> of(String word) {
    for (YesNoUnknown value : values()) {
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
