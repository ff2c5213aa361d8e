package io.quorate.pacemaker.report;

import java.util.Optional;

/**
 * One event of the fencing history.
 *
 * @param action {@code reboot}, {@code off} or {@code on}; text answers write {@code turn off} and {@code turn on}, which
 *     are read as these
 * @param target the node that is fenced
 * @param state how it stands
 * @param exitReason why it failed; up to 2.1.2 not reported
 * @param delegate the node that did it; empty while it is pending
 * @param client the program that asked for it, with its process id, for example {@code pacemaker-controld.54}
 * @param origin the node where it was asked for
 * @param completed when it ended; empty while it is pending
 */
public record FencingEvent(
    String action,
    String target,
    FencingState state,
    Optional<String> exitReason,
    Optional<String> delegate,
    String client,
    String origin,
    Optional<ToolTime> completed) {}
