package io.quorate.pacemaker.command;

import java.util.Locale;

/** How long an attribute of a node lasts. */
public enum Lifetime {
  /** Until it is deleted; it is in the section {@code nodes}. */
  FOREVER,
  /** Until the node leaves the cluster; it is in the section {@code status}. */
  REBOOT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
