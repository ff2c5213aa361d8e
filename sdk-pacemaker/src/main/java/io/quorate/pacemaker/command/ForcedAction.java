package io.quorate.pacemaker.command;

import java.util.Locale;

/** What {@code crm_resource --force-…} does on the local node, past the cluster. */
public enum ForcedAction {
  /** Starts. */
  START,
  /** Stops. */
  STOP,
  /** Promotes. */
  PROMOTE,
  /** Demotes. */
  DEMOTE,
  /** Checks the state; exit code and words are those of the agent. */
  CHECK;

  String word() {
    return "--force-" + name().toLowerCase(Locale.ROOT);
  }
}
