package io.quorate.pacemaker.simulate;

/**
 * A node is fenced or unfenced.
 *
 * @param node the node
 * @param operation {@code reboot}, {@code off} or {@code on}
 */
public record FencingOperation(String node, String operation) implements SimulationStep {}
