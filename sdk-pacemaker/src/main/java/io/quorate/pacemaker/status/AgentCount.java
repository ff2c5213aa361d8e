package io.quorate.pacemaker.status;

import io.quorate.pacemaker.model.ResourceAgent;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many resources of an agent run, in brief form.
 *
 * @param agent which agent
 * @param active how many run
 * @param configured how many there are, where the output says so
 * @param node where, if the line names one
 */
public record AgentCount(
    ResourceAgent agent, int active, OptionalInt configured, Optional<String> node) {}
