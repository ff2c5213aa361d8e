package io.quorate.pacemaker.model;

/** What an {@link Alert} holds. */
public sealed interface AlertContent extends CibElement
    permits AttributeSet, AlertSelect, Recipient {}
