package io.quorate.pacemaker.status;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * An operation that failed and was not cleaned up.
 *
 * @param operationKey {@code RESOURCE_TASK_MILLISECONDS}; text of 2.1 does not print it, it is made of its parts
 * @param resource the resource's id
 * @param task {@code start}, {@code monitor} …
 * @param intervalMs milliseconds; 0 when the operation does not recur
 * @param node where
 * @param exitCode what the agent returned; not in text since 2.1
 * @param exitStatus the same in words, for example {@code not running}
 * @param exitReason the agent's own words
 * @param call number of the call
 * @param status whether it ran: {@code complete}, {@code Timed Out}, {@code Error} …
 * @param lastRcChange when
 * @param queuedMs how long it waited, milliseconds
 * @param execMs how long it ran, milliseconds
 */
@Value.Builder
public record FailedAction(
    String operationKey,
    Optional<String> resource,
    Optional<String> task,
    OptionalLong intervalMs,
    String node,
    OptionalInt exitCode,
    Optional<String> exitStatus,
    Optional<String> exitReason,
    OptionalInt call,
    Optional<String> status,
    Optional<ReportedTime> lastRcChange,
    OptionalLong queuedMs,
    OptionalLong execMs) {}
