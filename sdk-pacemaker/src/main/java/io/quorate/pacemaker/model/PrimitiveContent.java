package io.quorate.pacemaker.model;

/** What a {@link Primitive} or {@link ResourceTemplate} holds. */
public sealed interface PrimitiveContent extends CibElement permits AttributeSet, Operations {}
