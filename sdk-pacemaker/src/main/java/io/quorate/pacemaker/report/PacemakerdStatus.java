package io.quorate.pacemaker.report;

import java.util.Optional;

/**
 * The state of {@code pacemakerd} and its daemons, of {@code crmadmin --pacemakerd}.
 *
 * @param state {@code running}, {@code starting_daemons}, {@code wait_for_ping}, {@code shutting_down}, {@code
 *     shutdown_complete}, {@code remote}, {@code init} …; the tool's own word where it is none of these
 * @param updated when it was reported; empty when the answer does not say
 */
public record PacemakerdStatus(String state, Optional<ToolTime> updated) {
  /** Whether all daemons run. */
  public boolean isRunning() {
    return state.equals("running");
  }
}
