package io.quorate.pacemaker.command;

import java.util.Locale;

/** Which nodes {@code crmadmin --nodes} lists. */
public enum NodeType {
  /** All. */
  ALL,
  /** Full members. */
  CLUSTER,
  /** Guests. */
  GUEST,
  /** Pacemaker Remote nodes. */
  REMOTE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
