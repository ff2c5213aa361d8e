package io.quorate.pacemaker.report;

import java.util.Optional;

/**
 * The state of a node's controller, of {@code crmadmin --status}.
 *
 * @param node the name; empty when the answer does not say
 * @param state of its state machine: {@code S_IDLE}, {@code S_NOT_DC}, {@code S_ELECTION} …
 * @param result {@code ok}, or what is wrong; empty when the answer does not say
 */
public record ControllerState(String node, String state, Optional<String> result) {
  /** Whether the node coordinates the cluster, or may be about to: every state but that of a follower and of none. */
  public boolean isCoordinator() {
    return !state.equals("S_NOT_DC")
        && !isElecting()
        && !state.equals("S_STARTING")
        && !state.equals("S_PENDING")
        && !state.equals("S_STOPPING")
        && !state.isEmpty();
  }

  /** Whether an election is under way. */
  public boolean isElecting() {
    return state.equals("S_ELECTION") || state.equals("S_INTEGRATION");
  }
}
