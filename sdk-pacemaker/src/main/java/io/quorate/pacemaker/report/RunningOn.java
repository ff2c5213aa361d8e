package io.quorate.pacemaker.report;

/**
 * A node where a resource runs, of {@code crm_resource --locate}.
 *
 * @param node the name
 * @param promoted whether it runs in the promoted role
 */
public record RunningOn(String node, boolean promoted) {}
