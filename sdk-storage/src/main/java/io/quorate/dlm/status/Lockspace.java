package io.quorate.dlm.status;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A lockspace as this node's daemon sees it, by {@code dlm_tool ls}.
 *
 * @param name for OCFS2 the volume's UUID, for LVM {@code lvm_VG} and {@code lvm_global}
 * @param id its number in the cluster
 * @param flags {@code kern_stop}, {@code join}, {@code leave}, {@code fs_reg}, {@code need_plock}, {@code save_plock}
 * @param change the last change of members
 * @param members the nodes in it, by Corosync's numbers
 * @param next a change that is not finished
 * @param nodes every node that it knows; with {@code dlm_tool ls -n} only
 */
public record Lockspace(
    String name,
    long id,
    List<String> flags,
    Change change,
    List<Integer> members,
    Optional<NextChange> next,
    List<Node> nodes) {
  /**
   * A change of members.
   *
   * @param members the number of members after it
   * @param joined those that came
   * @param removed those that went
   * @param failed those that went without being asked
   * @param sequence its number, for all of the lockspace's life
   * @param localSequence its number on this node
   */
  public record Change(
      int members, int joined, int removed, int failed, long sequence, long localSequence) {}

  /**
   * A change that is not finished.
   *
   * @param change what will change
   * @param waitsFor what must come first
   * @param messages the number of nodes whose message is missing, when it waits for messages
   * @param members the members after it
   */
  public record NextChange(
      Change change, Wait waitsFor, OptionalInt messages, List<Integer> members) {
    /** Copies the list. */
    public NextChange {
      members = List.copyOf(members);
    }
  }

  /** What a change waits for. */
  public enum Wait {
    /** Corosync's ring. */
    RINGID,
    /** Quorum. */
    QUORUM,
    /** The fencing of a failed node: nothing in the lockspace goes on until it is confirmed. */
    FENCING,
    /** The file system's recovery. */
    FSDONE,
    /** The messages of other nodes. */
    MESSAGES,
    /** Something that this SDK does not know. */
    UNKNOWN
  }

  /**
   * A node that a lockspace knows.
   *
   * @param node Corosync's number
   * @param member whether it is a member
   * @param disallowed whether it may not take part, because it came back without having been away
   * @param failReason why it went, as the daemon counts it
   * @param started whether its start message came
   * @param added the change that added it
   * @param removed the change that removed it
   * @param needsFencing whether it must be fenced first
   * @param checksFs whether its file system must be checked first
   */
  public record Node(
      int node,
      boolean member,
      boolean disallowed,
      int failReason,
      boolean started,
      long added,
      long removed,
      boolean needsFencing,
      boolean checksFs) {}

  /** Copies the lists. */
  public Lockspace {
    flags = List.copyOf(flags);
    members = List.copyOf(members);
    nodes = List.copyOf(nodes);
  }

  /** Whether the kernel stopped it: no lock is given. */
  public boolean isStopped() {
    return flags.contains("kern_stop");
  }

  /** Whether a change waits for something. */
  public boolean isWaiting() {
    return next.isPresent();
  }
}
