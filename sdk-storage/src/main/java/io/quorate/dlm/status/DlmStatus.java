package io.quorate.dlm.status;

import java.util.List;

/**
 * The daemon of a node, by {@code dlm_tool status}.
 *
 * @param node this node, by Corosync's number
 * @param quorate whether the daemon sees quorum
 * @param clusterRing the sequence of Corosync's ring
 * @param daemonRing the sequence of the daemons' ring; both are equal when the cluster is at rest
 * @param now seconds since the host's start; the times of nodes are on this clock, except those that say otherwise
 * @param fencePid the process that fences; 0 when none does
 * @param fencingUnknown whether the daemon does not know yet what others fence
 * @param nodes the nodes
 * @param pending the nodes that wait for their fencing
 * @param startup the nodes that were there when the daemon started, and have not come
 */
public record DlmStatus(
    int node,
    boolean quorate,
    long clusterRing,
    long daemonRing,
    long now,
    long fencePid,
    boolean fencingUnknown,
    List<NodeStatus> nodes,
    List<PendingFence> pending,
    List<Integer> startup) {
  /**
   * A node.
   *
   * @param node Corosync's number
   * @param state whether it is a member
   * @param added when it came
   * @param removed when it went; 0 when it never did
   * @param failed when it failed; 0 when it never did
   * @param fenced when it was fenced; 0 when it never was
   * @param actor the node that fenced it; 0 when nobody did
   * @param fencedAt when it was fenced, in seconds since 1970
   */
  public record NodeStatus(
      int node,
      State state,
      long added,
      long removed,
      long failed,
      long fenced,
      int actor,
      long fencedAt) {}

  /** Whether a node is a member. */
  public enum State {
    /** It is: {@code M}. */
    MEMBER,
    /** It is not: {@code X}. */
    GONE,
    /** It was there when the daemon started, and has not come: {@code U}. */
    STARTUP
  }

  /**
   * A node that waits for its fencing: until it is confirmed, its lockspaces stand still.
   *
   * @param node Corosync's number
   * @param reason why it went
   * @param delayed whether fencing has not begun, for example for want of quorum
   * @param pid the process that fences it
   * @param actor the node that fences it
   * @param words everything that the line says
   */
  public record PendingFence(
      int node, String reason, boolean delayed, long pid, int actor, String words) {}

  /** Copies the lists. */
  public DlmStatus {
    nodes = List.copyOf(nodes);
    pending = List.copyOf(pending);
    startup = List.copyOf(startup);
  }

  /** Whether a node waits for its fencing. */
  public boolean isWaitingForFencing() {
    return !pending.isEmpty() || fencePid != 0;
  }
}
