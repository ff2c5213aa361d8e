package io.quorate.pacemaker.model;

/** A child of {@code constraints}. */
public sealed interface Constraint extends CibElement
    permits LocationConstraint, ColocationConstraint, OrderConstraint, TicketConstraint {
  /** Unique in the CIB. */
  String id();
}
