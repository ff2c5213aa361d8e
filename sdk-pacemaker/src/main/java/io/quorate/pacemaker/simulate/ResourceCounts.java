package io.quorate.pacemaker.simulate;

/**
 * How many resources are held back; in text only, and only when there are any.
 *
 * @param instances all resources, each instance counted
 * @param disabled those that are configured to be stopped
 * @param blocked those that a failure keeps as they are
 */
public record ResourceCounts(int instances, int disabled, int blocked) {}
