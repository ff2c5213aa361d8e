package io.quorate.pacemaker.schema;

/** What an element is made of: attributes, children, and choices between several of them. */
public sealed interface Part permits AttributeRow, Alternatives, Contents {}
