package io.quorate.pacemaker.simulate;

import java.util.Optional;

/**
 * A milestone that nobody executes: a clone has stopped, a group is running.
 *
 * @param task its key, {@code group1_running_0}
 * @param node where, for what is said of a node
 */
public record PseudoOperation(String task, Optional<String> node) implements SimulationStep {}
