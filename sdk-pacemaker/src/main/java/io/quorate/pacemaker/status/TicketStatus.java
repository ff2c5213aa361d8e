package io.quorate.pacemaker.status;

import java.util.Optional;

/**
 * A ticket of a multi-site cluster.
 *
 * @param id of the ticket
 * @param granted whether this site has it
 * @param standby whether resources that depend on it leave
 * @param lastGranted when it was last granted
 */
public record TicketStatus(
    String id, boolean granted, boolean standby, Optional<ReportedTime> lastGranted) {}
