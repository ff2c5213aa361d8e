package io.quorate.pacemaker.status;

import java.util.List;
import java.util.stream.Stream;

/** A resource: a primitive, or what contains primitives. */
public sealed interface ResourceStatus
    permits PrimitiveStatus, GroupStatus, CloneStatus, BundleStatus {
  /** The id; an instance of a unique clone has its number: {@code ip:1}. */
  String id();

  /** What it contains directly; none in a primitive. */
  List<ResourceStatus> members();

  /** All primitives in it, itself too if it is one, in order. */
  Stream<PrimitiveStatus> primitives();
}
