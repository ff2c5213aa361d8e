package io.quorate.pacemaker.status;

import java.util.Optional;

/**
 * State of {@code pacemakerd} on the node that was asked; printed since 2.1.5.
 *
 * @param name of the daemon
 * @param state for example {@code running}, {@code starting_daemons}, {@code shutting_down}
 * @param lastUpdated when it said so
 */
public record PacemakerdHealth(String name, String state, Optional<ReportedTime> lastUpdated) {}
