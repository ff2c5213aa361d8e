package io.quorate.pacemaker.model;

/** A child of {@code resources}: what the cluster runs, and templates. */
public sealed interface Resource extends CibElement
    permits Primitive, ResourceTemplate, Group, Clone, Master, Bundle {
  /** Unique in the CIB. */
  String id();
}
