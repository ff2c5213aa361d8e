package io.quorate.pacemaker.model;

/** What a {@link Bundle} holds. */
public sealed interface BundleContent extends CibElement
    permits AttributeSet, Container, BundleNetwork, BundleStorage, Primitive {}
