package io.quorate.drbd.model;

import io.quorate.core.text.Origin;

/** A statement at the top of a file: {@code global}, {@code common}, {@code resource}, {@code include} … */
public sealed interface DrbdStatement permits Global, Common, Resource, Include, ModuleRequirement {
  /** Where it was read from. */
  Origin origin();
}
