package io.quorate.corosync.watch;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import io.quorate.corosync.status.RingId;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One connection to corosync's quorum service, used by one thread: callbacks come in {@link #dispatch}.
 *
 * <p>The callbacks are fields, so that they live as long as the library may call them.
 */
final class QuorumConnection implements AutoCloseable {
  private final QuorumLibrary library;
  private final EventMaker events;
  private final LongByReference handle = new LongByReference();
  private final IntByReference descriptor = new IntByReference();
  private final QuorumLibrary.QuorumNotify onQuorum = this::quorum;
  private final QuorumLibrary.NodelistNotify onNodelist = this::nodelist;
  private final QuorumLibrary.OldNotify onState = this::state;
  private boolean opened;

  QuorumConnection(QuorumLibrary library, EventMaker events) {
    this.library = library;
    this.events = events;
  }

  /**
   * Connects, and asks for the state and its changes; gives an error of corosync, or OK.
   *
   * <p>Without a quorum provider the first state is empty; memberships come as usual.
   */
  int open() {
    IntByReference type = new IntByReference();
    int error =
        library.hasModels()
            ? library.open(handle, type, onQuorum, onNodelist)
            : library.open(handle, type, onState);
    if (error != QuorumLibrary.OK) {
      return error;
    }
    opened = true;
    error = library.descriptor(handle.getValue(), descriptor);
    return error == QuorumLibrary.OK ? library.track(handle.getValue()) : error;
  }

  /** Waits for some time, and hands over what came; gives an error of corosync, or OK. */
  int dispatch(int millis) {
    return library.await(descriptor.getValue(), millis)
        ? library.dispatch(handle.getValue())
        : QuorumLibrary.OK;
  }

  private void quorum(
      long from, int quorate, QuorumLibrary.Ring ring, int count, @Nullable Pointer members) {
    events.quorum(Membership.of(ring(ring), nodes(count, members)), quorate != 0);
  }

  private void nodelist(
      long from,
      QuorumLibrary.Ring ring,
      int count,
      @Nullable Pointer members,
      int joinedCount,
      @Nullable Pointer joined,
      int leftCount,
      @Nullable Pointer left) {
    events.membership(
        Membership.of(ring(ring), nodes(count, members)),
        nodes(joinedCount, joined),
        nodes(leftCount, left));
  }

  private void state(long from, int quorate, long sequence, int count, @Nullable Pointer members) {
    events.state(Membership.of(RingId.of(sequence), nodes(count, members)), quorate != 0);
  }

  private static RingId ring(QuorumLibrary.Ring ring) {
    return RingId.of(Integer.toUnsignedLong(ring.nodeid), ring.seq);
  }

  private static SortedSet<Long> nodes(int count, @Nullable Pointer list) {
    SortedSet<Long> nodes = new TreeSet<>();
    if (list != null) {
      for (int id : list.getIntArray(0, count)) {
        nodes.add(Integer.toUnsignedLong(id));
      }
    }
    return nodes;
  }

  @Override
  public void close() {
    if (opened) {
      library.close(handle.getValue());
    }
  }
}
