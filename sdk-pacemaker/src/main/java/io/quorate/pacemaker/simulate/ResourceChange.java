package io.quorate.pacemaker.simulate;

import java.util.Locale;
import java.util.Optional;

/** What would happen to a resource, in the words of the transition summary. */
public enum ResourceChange {
  /** It is started. */
  START("Start"),
  /** It is stopped. */
  STOP("Stop"),
  /** It is stopped on one node and started on another. */
  MOVE("Move"),
  /** It moves without a stop: {@code migrate_to} and {@code migrate_from}. */
  MIGRATE("Migrate"),
  /** It is stopped and started on the same node. */
  RESTART("Restart"),
  /** It is stopped and started because it failed, or because its node is lost. */
  RECOVER("Recover"),
  /** It reads its parameters anew without a stop. */
  RELOAD("Reload"),
  /** It is promoted. */
  PROMOTE("Promote"),
  /** It is demoted. */
  DEMOTE("Demote"),
  /** It is demoted and promoted again on the same node. */
  RE_PROMOTE("Re-promote"),
  /** Nothing: it stays as it is; in logs only. */
  LEAVE("Leave");

  private final String word;

  ResourceChange(String word) {
    this.word = word;
  }

  /** The word of the text; in XML it is in lower case. */
  public String word() {
    return word;
  }

  /** The change of a word in any case. */
  public static Optional<ResourceChange> of(String word) {
    for (ResourceChange change : values()) {
      if (change.word.equalsIgnoreCase(word)) {
        return Optional.of(change);
      }
    }
    return Optional.empty();
  }

  /** Whether the resource is stopped, at least for a moment, where it runs. */
  public boolean stops() {
    return this == STOP || this == MOVE || this == RESTART || this == RECOVER;
  }

  /** The lower-case word. */
  @Override
  public String toString() {
    return word.toLowerCase(Locale.ROOT);
  }
}
