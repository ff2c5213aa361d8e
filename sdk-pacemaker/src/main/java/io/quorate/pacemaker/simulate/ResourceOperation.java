package io.quorate.pacemaker.simulate;

import io.quorate.pacemaker.value.CrmInterval;
import java.util.Optional;

/**
 * An operation of a resource's agent; {@code cancel} ends a recurring one.
 *
 * @param resource the resource; of a clone with or without the instance
 * @param operation {@code start}, {@code stop}, {@code monitor}, {@code cancel} …
 * @param interval of a recurring operation; empty for one that is done once
 * @param node where
 */
public record ResourceOperation(
    String resource, String operation, Optional<CrmInterval> interval, String node)
    implements SimulationStep {}
