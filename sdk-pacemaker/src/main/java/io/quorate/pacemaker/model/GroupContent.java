package io.quorate.pacemaker.model;

/** What a {@link Group} holds. */
public sealed interface GroupContent extends CibElement permits AttributeSet, Primitive {}
