package io.quorate.pacemaker.model;

/** What a {@link Clone} or {@link Master} holds. */
public sealed interface CloneContent extends CibElement permits AttributeSet, Primitive, Group {}
