package io.quorate.pacemaker.report;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One operation of {@code crm_resource --list-operations}.
 *
 * @param key {@code RESOURCE_ACTION_INTERVAL}, the interval in milliseconds
 * @param resource the id, with the instance of a clone; empty when the resource is not configured any more
 * @param agent as the tool writes it; XML of 2.1.5 writes {@code stonith::fence_ipmilan}
 * @param node the name
 * @param call the number of the call; empty when it is malformed
 * @param code the agent's exit code
 * @param status {@code complete}, {@code pending}, {@code Timed Out} …
 * @param lastChange when the code was another one before; empty when the tool does not say
 * @param executionMilliseconds how long it took; empty when the tool does not say
 */
public record ResourceOperation(
    String key,
    Optional<String> resource,
    Optional<String> agent,
    String node,
    OptionalInt call,
    OptionalInt code,
    String status,
    Optional<ToolTime> lastChange,
    OptionalLong executionMilliseconds) {}
