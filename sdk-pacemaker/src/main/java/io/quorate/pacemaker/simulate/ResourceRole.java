package io.quorate.pacemaker.simulate;

import java.util.Optional;

/** The role of a resource on a node, under its name since Pacemaker 2.1. */
public enum ResourceRole {
  /** {@code Stopped}. */
  STOPPED("Stopped"),
  /** {@code Started}. */
  STARTED("Started"),
  /** {@code Unpromoted}; {@code Slave} before 2.1. */
  UNPROMOTED("Unpromoted"),
  /** {@code Promoted}; {@code Master} before 2.1. */
  PROMOTED("Promoted"),
  /** {@code Unknown}. */
  UNKNOWN("Unknown");

  private final String word;

  ResourceRole(String word) {
    this.word = word;
  }

  /** The word that the tools print since 2.1. */
  public String word() {
    return word;
  }

  /** The role of a word of any release. */
  public static Optional<ResourceRole> of(String word) {
    return switch (word) {
      case "Stopped" -> Optional.of(STOPPED);
      case "Started" -> Optional.of(STARTED);
      case "Unpromoted", "Slave" -> Optional.of(UNPROMOTED);
      case "Promoted", "Master" -> Optional.of(PROMOTED);
      case "Unknown" -> Optional.of(UNKNOWN);
      default -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return word;
  }
}
