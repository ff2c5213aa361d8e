package io.quorate.pacemaker.model;

/** What an {@link AttributeSet} holds. */
public sealed interface AttributeSetContent extends CibElement permits Nvpair, Rule {}
