package io.quorate.pacemaker.model;

/** What an {@link AlertSelect} holds. */
public sealed interface AlertSelection extends CibElement
    permits SelectedAttributes, SelectedEvents {}
