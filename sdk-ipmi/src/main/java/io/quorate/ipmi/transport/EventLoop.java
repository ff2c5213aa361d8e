package io.quorate.ipmi.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One daemon thread with one UDP socket for each address family, tasks from other threads, and timers.
 *
 * <p>A handler that throws does not end the loop.
 */
final class EventLoop {
  private static final int RECEIVE_BUFFER = 4 << 20;
  private static final int LARGEST_DATAGRAM = 2048;

  /** Something that wants to be called at a time; see {@link #wakeAt}. */
  abstract static class Timed {
    /** When the loop calls at the latest, in nanoseconds of {@link System#nanoTime}; meaningful while queued. */
    private long at;

    private boolean queued;

    /** Called at or after the time. */
    abstract void onTime(long now);
  }

  private record Entry(long at, Timed timed) {}

  private record Outgoing(InetSocketAddress to, byte[] datagram) {}

  /** What is called for each datagram. */
  interface Receiver {
    void receive(InetSocketAddress from, byte[] datagram);
  }

  private final Selector selector;
  private final Receiver receiver;
  private final Thread thread;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean woken = new AtomicBoolean();
  private final PriorityQueue<Entry> timers =
      new PriorityQueue<>((a, b) -> Long.signum(a.at() - b.at()));
  private final ByteBuffer in = ByteBuffer.allocateDirect(LARGEST_DATAGRAM);
  private final ByteBuffer out = ByteBuffer.allocateDirect(LARGEST_DATAGRAM);
  private final Deque<Outgoing> waiting = new ArrayDeque<>();
  private @Nullable DatagramChannel inet;
  private @Nullable DatagramChannel inet6;
  private boolean running = true;
  private volatile boolean ended;

  EventLoop(Receiver receiver) {
    this.receiver = receiver;
    try {
      selector = Selector.open();
      inet = channel(StandardProtocolFamily.INET);
    } catch (IOException e) {
      throw new UncheckedIOException("no UDP socket", e);
    }
    thread = new Thread(this::run, "quorate-ipmi");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  boolean isOwnThread() {
    return Thread.currentThread() == thread;
  }

  private DatagramChannel channel(ProtocolFamily family) throws IOException {
    DatagramChannel channel = DatagramChannel.open(family);
    try {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER);
      channel.configureBlocking(false);
      channel.bind(null);
      channel.register(selector, SelectionKey.OP_READ);
      return channel;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Runs a task on the loop's thread; from any thread. */
  void execute(Runnable task) {
    tasks.add(task);
    if (!isOwnThread() && woken.compareAndSet(false, true)) {
      selector.wakeup();
    }
  }

  /** Calls at a time, or earlier, once; a time that is known already and earlier stays. */
  void wakeAt(Timed timed, long at) {
    if (!timed.queued || timed.at - at > 0) {
      timed.queued = true;
      timed.at = at;
      timers.add(new Entry(at, timed));
    }
  }

  /** Has a connected channel watched, so that the host can say that nobody listens. */
  void watch(DatagramChannel channel, Runnable readable) throws IOException {
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, readable);
  }

  /** Sends a datagram; when the socket takes no more it is sent as soon as it does. */
  void send(InetSocketAddress to, byte[] datagram) throws IOException {
    DatagramChannel channel = channel(to);
    if (!waiting.isEmpty() || !sendNow(channel, to, datagram)) {
      waiting.add(new Outgoing(to, datagram));
      interest(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    }
  }

  private DatagramChannel channel(InetSocketAddress to) throws IOException {
    if (to.getAddress() instanceof java.net.Inet4Address) {
      return java.util.Objects.requireNonNull(inet);
    }
    DatagramChannel known = inet6;
    if (known == null) {
      known = channel(StandardProtocolFamily.INET6);
      inet6 = known;
    }
    return known;
  }

  private boolean sendNow(DatagramChannel channel, InetSocketAddress to, byte[] datagram)
      throws IOException {
    out.clear().put(datagram).flip();
    return channel.send(out, to) > 0;
  }

  private void interest(int operations) {
    for (SelectionKey key : selector.keys()) {
      if (key.isValid() && key.attachment() == null) {
        key.interestOps(operations);
      }
    }
  }

  private void flush() {
    while (!waiting.isEmpty()) {
      Outgoing first = waiting.getFirst();
      try {
        if (!sendNow(channel(first.to()), first.to(), first.datagram())) {
          return;
        }
      } catch (IOException e) {
        // As if it were lost on its way: the request is sent again.
        running &= selector.isOpen();
      }
      waiting.removeFirst();
    }
    interest(SelectionKey.OP_READ);
  }

  private void run() {
    while (running) {
      try {
        select();
        woken.set(false);
        for (Runnable task = tasks.poll(); task != null && running; task = tasks.poll()) {
          guarded(task);
        }
        long now = System.nanoTime();
        while (!timers.isEmpty() && timers.element().at() - now <= 0) {
          Entry entry = timers.remove();
          Timed timed = entry.timed();
          // An entry that an earlier one has overtaken is not the one that counts.
          if (timed.queued && timed.at == entry.at()) {
            timed.queued = false;
            guarded(() -> timed.onTime(now));
          }
        }
      } catch (IOException e) {
        running = false;
      }
    }
    closeAll();
    // What is added after this line finds the loop ended.
    ended = true;
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      guarded(task);
    }
  }

  /** Whether tasks are not run any more. */
  boolean isEnded() {
    return ended;
  }

  private void select() throws IOException {
    Entry next = timers.peek();
    if (!tasks.isEmpty()) {
      selector.selectNow(this::ready);
    } else if (next == null) {
      selector.select(this::ready);
    } else {
      long left = next.at() - System.nanoTime();
      if (left <= 0) {
        selector.selectNow(this::ready);
      } else {
        selector.select(this::ready, left / 1_000_000 + 1);
      }
    }
  }

  private void ready(SelectionKey key) {
    if (!key.isValid()) {
      return;
    }
    if (key.attachment() instanceof Runnable readable) {
      guarded(readable);
      return;
    }
    if (key.isReadable()) {
      readAll((DatagramChannel) key.channel());
    }
    if (key.isValid() && key.isWritable()) {
      flush();
    }
  }

  private void readAll(DatagramChannel channel) {
    try {
      while (running) {
        in.clear();
        InetSocketAddress from = (InetSocketAddress) channel.receive(in);
        if (from == null) {
          return;
        }
        byte[] datagram = new byte[in.flip().remaining()];
        in.get(datagram);
        guarded(() -> receiver.receive(from, datagram));
      }
    } catch (IOException e) {
      // A host's complaint about a datagram of before; the socket stays usable.
      running &= selector.isOpen();
    }
  }

  private static void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      System.getLogger(EventLoop.class.getName())
          .log(System.Logger.Level.ERROR, "a handler of IPMI failed", e);
    }
  }

  /** Ends the loop; on its own thread. */
  void stop() {
    running = false;
  }

  /** Waits for the end. */
  void join(long millis) {
    try {
      thread.join(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeAll() {
    for (SelectionKey key : selector.keys()) {
      close(key.channel());
    }
    close(selector);
    out.clear().put(new byte[out.capacity()]);
    in.clear().put(new byte[in.capacity()]);
  }

  static void close(java.io.Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      System.getLogger(EventLoop.class.getName())
          .log(System.Logger.Level.DEBUG, "a socket did not close", e);
    }
  }
}
