package io.quorate.pacemaker.status;

import java.util.Locale;
import java.util.Optional;

/** What a resource is doing on a node. */
public enum ResourceRole {
  /** Not running. */
  STOPPED("Stopped"),
  /** Running. */
  STARTED("Started"),
  /** Running in the unpromoted role: {@code Slave} before 2.1. */
  UNPROMOTED("Unpromoted"),
  /** Running in the promoted role: {@code Master} before 2.1. */
  PROMOTED("Promoted"),
  /** Being started. */
  STARTING("Starting"),
  /** Being stopped. */
  STOPPING("Stopping"),
  /** Being migrated. */
  MIGRATING("Migrating"),
  /** Being promoted. */
  PROMOTING("Promoting"),
  /** Being demoted. */
  DEMOTING("Demoting"),
  /** The output says that it does not know. */
  UNKNOWN("Unknown");

  private final String word;

  ResourceRole(String word) {
    this.word = word;
  }

  /** The word of 2.1. */
  public String word() {
    return word;
  }

  /** The role of a word of any release, in any case. */
  public static Optional<ResourceRole> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (ResourceRole role : values()) {
      if (role.word.toLowerCase(Locale.ROOT).equals(lower)) {
        return Optional.of(role);
      }
    }
    return switch (lower) {
      case "master" -> Optional.of(PROMOTED);
      case "slave" -> Optional.of(UNPROMOTED);
      default -> Optional.empty();
    };
  }

  /** Whether the resource runs, if only for now. */
  public boolean isActive() {
    return this != STOPPED && this != UNKNOWN;
  }

  @Override
  public String toString() {
    return word;
  }
}
