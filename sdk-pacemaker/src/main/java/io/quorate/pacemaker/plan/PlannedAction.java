package io.quorate.pacemaker.plan;

import io.quorate.pacemaker.simulate.SummaryAction;

/**
 * Something that would happen to a resource or a node.
 *
 * @param action what
 * @param cause why; actions are the same when only their reason or the number of an instance differs
 */
public record PlannedAction(SummaryAction action, PlanCause cause) {}
