package io.quorate.pacemaker.simulate;

/** One line of a transition summary. */
public sealed interface SummaryAction permits ResourceAction, NodeAction, OtherAction {}
