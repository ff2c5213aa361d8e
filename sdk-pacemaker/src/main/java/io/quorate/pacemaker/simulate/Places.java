package io.quorate.pacemaker.simulate;

import java.util.Optional;

/**
 * Where a resource is and what it is there, before and after.
 *
 * <p>Text and XML leave out different halves of it; what is the same on both sides is said once. Both give the same
 * places here.
 */
record Places(
    Optional<ResourceRole> fromRole,
    Optional<String> fromNode,
    Optional<ResourceRole> toRole,
    Optional<String> toNode) {

  /** One node, and one role or none: what a start, a stop, or a change in place says. */
  static Places at(ResourceChange change, Optional<ResourceRole> role, String node) {
    Optional<String> here = Optional.of(node);
    return switch (change) {
      case START -> new Places(Optional.empty(), Optional.empty(), role, here);
      case STOP -> new Places(role, here, Optional.empty(), Optional.empty());
      default -> new Places(role, here, role, here);
    };
  }

  /** Two nodes, and one role or none. */
  static Places between(Optional<ResourceRole> role, String from, String to) {
    return new Places(role, Optional.of(from), role, Optional.of(to));
  }

  /** Two roles on one node; an instance that is stopped before does not come from there. */
  static Places roles(ResourceRole from, ResourceRole to, String node) {
    Optional<String> here = Optional.of(node);
    return new Places(
        Optional.of(from),
        from == ResourceRole.STOPPED ? Optional.empty() : here,
        Optional.of(to),
        here);
  }

  /** Two roles on two nodes. */
  static Places roles(ResourceRole fromRole, String from, ResourceRole toRole, String to) {
    return new Places(
        Optional.of(fromRole), Optional.of(from), Optional.of(toRole), Optional.of(to));
  }

  ResourceAction action(
      ResourceChange change, String resource, Optional<String> reason, boolean blocked) {
    return new ResourceAction(
        change, resource, fromRole, fromNode, toRole, toNode, reason, blocked);
  }
}
