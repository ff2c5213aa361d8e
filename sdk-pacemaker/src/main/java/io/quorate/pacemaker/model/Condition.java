package io.quorate.pacemaker.model;

/** What a {@link Rule} is made of. */
public sealed interface Condition extends CibElement
    permits Expression, DateExpression, ResourceExpression, OperationExpression, Rule {}
