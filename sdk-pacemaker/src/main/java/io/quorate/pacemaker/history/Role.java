package io.quorate.pacemaker.history;

import io.quorate.pacemaker.status.ResourceRole;
import java.util.Locale;
import java.util.Optional;

/** What a resource is doing, in the order that the scheduler compares. */
enum Role {
  UNKNOWN,
  STOPPED,
  STARTED,
  UNPROMOTED,
  PROMOTED;

  /** The role of a configured word; empty when it is none. */
  static Optional<Role> of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "stopped" -> Optional.of(STOPPED);
      case "started" -> Optional.of(STARTED);
      case "unpromoted", "slave" -> Optional.of(UNPROMOTED);
      case "promoted", "master" -> Optional.of(PROMOTED);
      default -> Optional.empty();
    };
  }

  boolean isAbove(Role other) {
    return compareTo(other) > 0;
  }

  ResourceRole shown() {
    return switch (this) {
      case UNKNOWN -> ResourceRole.UNKNOWN;
      case STOPPED -> ResourceRole.STOPPED;
      case STARTED -> ResourceRole.STARTED;
      case UNPROMOTED -> ResourceRole.UNPROMOTED;
      case PROMOTED -> ResourceRole.PROMOTED;
    };
  }
}
