package io.quorate.pacemaker.model;

/** A child of {@code acls}: who may do what. */
public sealed interface AclEntry extends CibElement permits AclUser, AclRole, AclTarget, AclGroup {
  /** Unique in the CIB. */
  String id();
}
