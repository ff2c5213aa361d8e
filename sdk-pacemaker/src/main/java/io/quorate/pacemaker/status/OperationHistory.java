package io.quorate.pacemaker.status;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One operation that was run on a node.
 *
 * @param call number of the call; -1 while it is pending
 * @param task {@code start}, {@code stop}, {@code monitor}, {@code probe}, {@code migrate_to} …
 * @param interval as printed, for example {@code 10000ms}; empty when the operation does not recur
 * @param rc what the agent returned
 * @param rcText the same in words
 * @param lastRcChange when the result last changed
 * @param lastRun when it last ran; before 2.1
 * @param execTime how long it ran, as printed
 * @param queueTime how long it waited, as printed
 */
@Value.Builder
public record OperationHistory(
    int call,
    String task,
    Optional<String> interval,
    OptionalInt rc,
    Optional<String> rcText,
    Optional<ReportedTime> lastRcChange,
    Optional<ReportedTime> lastRun,
    Optional<String> execTime,
    Optional<String> queueTime) {}
