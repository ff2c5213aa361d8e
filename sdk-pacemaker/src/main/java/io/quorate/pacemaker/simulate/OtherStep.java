package io.quorate.pacemaker.simulate;

/**
 * A step that is not known.
 *
 * @param text the line, or the element
 */
public record OtherStep(String text) implements SimulationStep {}
