package io.quorate.pacemaker.simulate;

/**
 * A line of a transition summary that is not known.
 *
 * @param text the line, or the element
 */
public record OtherAction(String text) implements SummaryAction {}
