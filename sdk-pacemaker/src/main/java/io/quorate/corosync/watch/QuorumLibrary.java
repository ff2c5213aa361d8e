package io.quorate.corosync.watch;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import org.jspecify.annotations.Nullable;

/**
 * {@code libquorum.so.5}: {@code quorum.h} and {@code corotypes.h} of 2.0 to 3.1; quorum_overview(3).
 *
 * <p>Named with its number: the name without it is in development packages only.
 */
final class QuorumLibrary {
  static final int OK = 1;

  private static final int MODEL_V1 = 1;
  private static final int CURRENT_AND_CHANGES = 1 | 2;
  private static final int DISPATCH_ALL = 2;
  private static final short POLLIN = 1;

  private final Function initialize;
  private final @Nullable Function modelInitialize;
  private final Function finish;
  private final Function fd;
  private final Function dispatch;
  private final Function track;
  private final Function poll;

  private QuorumLibrary(NativeLibrary quorum, NativeLibrary libc) {
    initialize = quorum.getFunction("quorum_initialize");
    modelInitialize = find(quorum, "quorum_model_initialize");
    finish = quorum.getFunction("quorum_finalize");
    fd = quorum.getFunction("quorum_fd_get");
    dispatch = quorum.getFunction("quorum_dispatch");
    track = quorum.getFunction("quorum_trackstart");
    poll = libc.getFunction("poll");
  }

  /**
   * Loads it.
   *
   * @throws LinkageError when there is no such library, or no JNA
   */
  static QuorumLibrary load() {
    return new QuorumLibrary(
        NativeLibrary.getInstance("libquorum.so.5"),
        NativeLibrary.getInstance(Platform.C_LIBRARY_NAME));
  }

  private static @Nullable Function find(NativeLibrary library, String name) {
    try {
      return library.getFunction(name);
    } catch (UnsatisfiedLinkError e) { // up to 3.0
      return null;
    }
  }

  /** {@code struct quorum_ring_id}, which callbacks get by value. */
  @Structure.FieldOrder({"nodeid", "seq"})
  public static final class Ring extends Structure implements Structure.ByValue {
    /** The node that formed the membership, unsigned. */
    public int nodeid;

    /** The number of the membership. */
    public long seq;
  }

  /** {@code quorum_v1_quorum_notification_fn_t}. */
  interface QuorumNotify extends Callback {
    void invoke(long handle, int quorate, Ring ring, int count, @Nullable Pointer members);
  }

  /** {@code quorum_v1_nodelist_notification_fn_t}. */
  interface NodelistNotify extends Callback {
    void invoke(
        long handle,
        Ring ring,
        int count,
        @Nullable Pointer members,
        int joinedCount,
        @Nullable Pointer joined,
        int leftCount,
        @Nullable Pointer left);
  }

  /** {@code quorum_notification_fn_t}, of the time before models. */
  interface OldNotify extends Callback {
    void invoke(long handle, int quorate, long sequence, int count, @Nullable Pointer members);
  }

  /** Whether callbacks get the whole ring, and who came and went; 3.1 and newer. */
  boolean hasModels() {
    return modelInitialize != null;
  }

  /** Connects with model 1; the callbacks have to be kept by the caller. */
  int open(
      LongByReference handle, IntByReference type, QuorumNotify quorum, NodelistNotify nodelist) {
    Memory data = new Memory(3L * Native.POINTER_SIZE);
    data.clear();
    data.setInt(0, MODEL_V1);
    data.setPointer(Native.POINTER_SIZE, pointer(quorum));
    data.setPointer(2L * Native.POINTER_SIZE, pointer(nodelist));
    Function function = modelInitialize;
    if (function == null) {
      throw new IllegalStateException("this libquorum has no models");
    }
    return function.invokeInt(new Object[] {handle, MODEL_V1, data, type, null});
  }

  /** Connects as before models; the callback has to be kept by the caller. */
  int open(LongByReference handle, IntByReference type, OldNotify notify) {
    Memory callbacks = new Memory(Native.POINTER_SIZE);
    callbacks.setPointer(0, pointer(notify));
    return initialize.invokeInt(new Object[] {handle, callbacks, type});
  }

  private static Pointer pointer(Callback callback) {
    return CallbackReference.getFunctionPointer(callback);
  }

  int track(long handle) {
    return track.invokeInt(new Object[] {handle, CURRENT_AND_CHANGES});
  }

  int descriptor(long handle, IntByReference descriptor) {
    return fd.invokeInt(new Object[] {handle, descriptor});
  }

  int dispatch(long handle) {
    return dispatch.invokeInt(new Object[] {handle, DISPATCH_ALL});
  }

  void close(long handle) {
    finish.invokeInt(new Object[] {handle});
  }

  /** Waits until there is something to dispatch, the connection ended, or the time is over. */
  boolean await(int descriptor, int millis) {
    Memory pollfd = new Memory(8);
    pollfd.setInt(0, descriptor);
    pollfd.setShort(4, POLLIN);
    pollfd.setShort(6, (short) 0);
    return poll.invokeInt(new Object[] {pollfd, new NativeLong(1), millis}) > 0;
  }
}
