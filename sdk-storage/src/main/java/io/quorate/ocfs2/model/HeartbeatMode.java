package io.quorate.ocfs2.model;

import java.util.Locale;
import java.util.Optional;

/** Where the nodes of an o2cb cluster write their heartbeats, o2cb(7). */
public enum HeartbeatMode {
  /** On each mounted volume. */
  LOCAL,
  /** On the regions that the heartbeat stanzas name. */
  GLOBAL;

  /** The word in {@code cluster.conf}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode of a word, in capital or small letters. */
  public static Optional<HeartbeatMode> find(String word) {
    for (HeartbeatMode mode : values()) {
      if (mode.word().equalsIgnoreCase(word)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
