package io.quorate.corosync.watch;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Something that changed on the node that is watched. */
public sealed interface CorosyncEvent {
  /**
   * Corosync answers: the first state, and the state after a {@link Disconnected}.
   *
   * @param membership the nodes
   * @param quorate whether there is quorum
   */
  record Connected(Membership membership, boolean quorate) implements CorosyncEvent {
    @Override
    public String toString() {
      return "connected: " + membership + (quorate ? ", quorum" : ", no quorum");
    }
  }

  /**
   * Corosync, or the host, does not answer. The watch goes on trying, and says nothing more until it does.
   *
   * @param reason what the library or the tool said, in one line
   */
  record Disconnected(String reason) implements CorosyncEvent {
    @Override
    public String toString() {
      return "disconnected: " + reason;
    }
  }

  /**
   * There is another membership. Both sets are empty when the same nodes formed it again.
   *
   * @param membership all nodes that are together now
   * @param joined the numbers of those that are new
   * @param left the numbers of those that are gone
   */
  record MembershipChanged(Membership membership, SortedSet<Long> joined, SortedSet<Long> left)
      implements CorosyncEvent {
    /** Copies the sets. */
    public MembershipChanged {
      joined = Collections.unmodifiableSortedSet(new TreeSet<>(joined));
      left = Collections.unmodifiableSortedSet(new TreeSet<>(left));
    }

    @Override
    public String toString() {
      return "membership: " + membership + ", joined " + joined + ", left " + left;
    }
  }

  /**
   * There is quorum now.
   *
   * @param membership the nodes
   */
  record QuorumGained(Membership membership) implements CorosyncEvent {
    @Override
    public String toString() {
      return "quorum gained: " + membership;
    }
  }

  /**
   * There is no quorum any more.
   *
   * @param membership the nodes
   */
  record QuorumLost(Membership membership) implements CorosyncEvent {
    @Override
    public String toString() {
      return "quorum lost: " + membership;
    }
  }
}
