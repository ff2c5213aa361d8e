package io.quorate.pacemaker.model;

/** What an {@link AclRole} holds. */
public sealed interface AclRoleContent extends CibElement permits AclAccess, AclPermission {}
