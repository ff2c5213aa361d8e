package io.quorate.corosync.watch;

import io.quorate.corosync.status.RingId;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The nodes that one node is together with.
 *
 * @param ring which membership it is; another one even when the same nodes formed it again
 * @param members the numbers of the nodes, in order
 */
public record Membership(RingId ring, SortedSet<Long> members) {
  /** Copies the set. */
  public Membership {
    members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
  }

  /** A membership of these nodes. */
  public static Membership of(RingId ring, Collection<Long> members) {
    return new Membership(ring, new TreeSet<>(members));
  }

  @Override
  public String toString() {
    return members + " ring " + ring;
  }
}
