package io.quorate.corosync.status;

import org.jspecify.annotations.Nullable;

/** The state of one node on a link; corosync-cfgtool(8), {@code -s} and {@code -b}. */
public enum LinkState {
  /** The node that was asked. */
  LOCALHOST,
  /** The link to the node works. */
  CONNECTED,
  /** The link to the node is enabled and does not work; 3.1 prints this for links that are not enabled, too. */
  DISCONNECTED,
  /** The link to the node is not enabled; {@code link enabled:0} of 3.0, {@code 0} of {@code -b}. */
  DISABLED,
  /** Corosync could not configure the link; {@code d} of {@code -b}. */
  NOT_CONFIGURED,
  /** Corosync could not find out; {@code ?} of {@code -b}. */
  UNKNOWN;

  /** The state of a link from the two flags of Kronosnet. */
  static LinkState of(boolean enabled, boolean connected) {
    if (connected) {
      return CONNECTED;
    }
    return enabled ? DISCONNECTED : DISABLED;
  }

  /** The state of a character of {@code -b}; null for one that is none. */
  static @Nullable LinkState of(char brief) {
    return switch (brief) {
      case 'n' -> LOCALHOST;
      case '0', '1', '2', '3' -> of((brief & 1) != 0, (brief & 2) != 0);
      case 'd' -> NOT_CONFIGURED;
      case '?' -> UNKNOWN;
      default -> null;
    };
  }
}
