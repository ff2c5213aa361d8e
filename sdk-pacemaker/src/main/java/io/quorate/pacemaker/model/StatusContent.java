package io.quorate.pacemaker.model;

/** What a {@link Status} holds. */
public sealed interface StatusContent extends CibElement permits NodeState, Tickets {}
