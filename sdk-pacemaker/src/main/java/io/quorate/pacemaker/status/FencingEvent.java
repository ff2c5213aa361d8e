package io.quorate.pacemaker.status;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fencing action of the fencing history.
 *
 * @param action {@code reboot}, {@code off}, {@code on}
 * @param target the node
 * @param state how far it is
 * @param extendedStatus more than the state, as printed
 * @param exitReason why it failed; printed since 2.1.3
 * @param delegate the node that carried it out
 * @param client what asked for it, with its process id: {@code pacemaker-controld.54}; {@code stonith_admin} of 2.1.5 with a
 *     tag writes {@code (null).TAG.54}
 * @param origin on which node it was asked for
 * @param completed when it ended
 */
@Value.Builder
public record FencingEvent(
    String action,
    String target,
    FencingState state,
    Optional<String> extendedStatus,
    Optional<String> exitReason,
    Optional<String> delegate,
    Optional<String> client,
    Optional<String> origin,
    Optional<ReportedTime> completed) {}
