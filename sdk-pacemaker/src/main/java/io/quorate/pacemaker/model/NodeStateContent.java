package io.quorate.pacemaker.model;

/** What a {@link NodeState} holds. */
public sealed interface NodeStateContent extends CibElement permits Lrm, TransientAttributes {}
