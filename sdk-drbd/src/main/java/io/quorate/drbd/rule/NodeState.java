package io.quorate.drbd.rule;

import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.Role;

/**
 * What is known of one volume on one node.
 *
 * @param node the node's name
 * @param role its role
 * @param disk its disk state
 * @param standalone whether it has given up its connections ({@code StandAlone}), on its own side
 */
public record NodeState(String node, Role role, DiskState disk, boolean standalone) {
  /** A node that is connected, or tries to be. */
  public static NodeState of(String node, Role role, DiskState disk) {
    return new NodeState(node, role, disk, false);
  }

  /** A node that cannot be reached. */
  public static NodeState unknown(String node) {
    return of(node, Role.UNKNOWN, DiskState.DUNKNOWN);
  }

  /** The same node when it has given up its connections. */
  public NodeState alone() {
    return new NodeState(node, role, disk, true);
  }
}
