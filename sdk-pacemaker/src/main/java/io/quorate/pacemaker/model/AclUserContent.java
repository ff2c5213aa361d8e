package io.quorate.pacemaker.model;

/** What an {@link AclUser} holds. */
public sealed interface AclUserContent extends CibElement permits AclRoleReference, AclAccess {}
