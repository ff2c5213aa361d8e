package io.quorate.corosync.watch;

import io.quorate.corosync.watch.CorosyncEvent.Connected;
import io.quorate.corosync.watch.CorosyncEvent.Disconnected;
import io.quorate.corosync.watch.CorosyncEvent.MembershipChanged;
import io.quorate.corosync.watch.CorosyncEvent.QuorumGained;
import io.quorate.corosync.watch.CorosyncEvent.QuorumLost;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes events of states: what is different between one state and the next. Used by one thread. */
final class EventMaker {
  private final Consumer<CorosyncEvent> sink;
  private @Nullable Membership membership;
  private @Nullable Boolean quorate;
  private boolean told;

  EventMaker(Consumer<CorosyncEvent> sink) {
    this.sink = sink;
  }

  /** A whole state. */
  void state(Membership now, boolean hasQuorum) {
    membership(now);
    quorum(now, hasQuorum);
  }

  /** Another membership, before it is known whether it has quorum. */
  void membership(Membership now) {
    Membership before = membership;
    SortedSet<Long> left = new TreeSet<>(before == null ? now.members() : before.members());
    SortedSet<Long> joined = new TreeSet<>(now.members());
    joined.removeAll(left);
    left.removeAll(now.members());
    membership(now, joined, left);
  }

  /** Another membership, with what corosync says of who came and went. */
  void membership(Membership now, SortedSet<Long> joined, SortedSet<Long> left) {
    Membership before = membership;
    membership = now;
    if (before != null && !before.equals(now) && quorate != null) {
      sink.accept(new MembershipChanged(now, joined, left));
    }
  }

  /** Whether a membership has quorum. */
  void quorum(Membership now, boolean hasQuorum) {
    Boolean before = quorate;
    quorate = hasQuorum;
    if (before == null) {
      told = false;
      membership = now;
      sink.accept(new Connected(now, hasQuorum));
    } else if (before != hasQuorum) {
      sink.accept(hasQuorum ? new QuorumGained(now) : new QuorumLost(now));
    }
  }

  /** There is no connection. Told once. */
  void lost(String reason) {
    membership = null;
    quorate = null;
    if (!told) {
      told = true;
      sink.accept(new Disconnected(reason));
    }
  }
}
