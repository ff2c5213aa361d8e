package io.quorate.ipmi.transport;

import io.quorate.ipmi.IpmiAnswer;
import io.quorate.ipmi.IpmiException;
import io.quorate.ipmi.IpmiException.Reason;
import io.quorate.ipmi.IpmiExchange;
import io.quorate.ipmi.IpmiStatistics;
import io.quorate.ipmi.IpmiTarget;
import io.quorate.ipmi.command.IpmiCommand;
import io.quorate.ipmi.wire.Privilege;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * IPMI over UDP: one daemon thread and one socket for each address family, for any number of BMCs.
 *
 * <p>Commands to one target go out one after the other, in one session that stays open for a few seconds. A request that is
 * not answered is sent again, except those that may not be; {@link IpmiCommand#isRepeatable()}. Open one transport and use
 * it for everything.
 */
public final class IpmiTransport implements IpmiExchange, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(IpmiTransport.class.getName());

  private final EventLoop loop;
  private final NameLookup names = new NameLookup();
  private final Hub hub;
  private final Map<IpmiTarget, Connection> connections = new HashMap<>();
  private final Map<IpmiTarget, Counters> counters = new ConcurrentHashMap<>();
  private final AtomicLong unclaimed = new AtomicLong();
  private volatile boolean closed;

  private IpmiTransport(TransportSettings settings) {
    loop = new EventLoop(this::receive);
    hub = new Hub(settings, loop, names);
  }

  /**
   * Opens a transport.
   *
   * @throws java.io.UncheckedIOException when there is no UDP socket left
   */
  public static IpmiTransport open() {
    return open(TransportSettings.DEFAULT);
  }

  /** The same with other settings. */
  public static IpmiTransport open(TransportSettings settings) {
    IpmiTransport transport = new IpmiTransport(settings);
    transport.loop.start();
    return transport;
  }

  @Override
  public <T> CompletableFuture<IpmiAnswer<T>> send(
      IpmiTarget target, IpmiCommand<T> command, Duration timeout) {
    Operation<T> operation =
        new Operation<>(target, command, System.nanoTime() + timeout.toNanos());
    if (target.privilege() != Privilege.HIGHEST
        && command.privilege().compareTo(target.privilege()) > 0) {
      operation.fail(
          new IpmiException(
              Reason.PRIVILEGE,
              target.toString(),
              command.name()
                  + " needs "
                  + command.privilege()
                  + ", and the target is to be used up to "
                  + target.privilege()));
      return operation.future();
    }
    operation
        .future()
        .whenComplete(
            (answer, failure) -> {
              if (operation.future().isCancelled()) {
                loop.execute(() -> cancel(target, operation));
              }
            });
    loop.execute(() -> submit(target, operation));
    if (loop.isEnded()) {
      operation.fail(closed(target));
    }
    return operation.future();
  }

  private void submit(IpmiTarget target, Operation<?> operation) {
    if (closed) {
      operation.fail(closed(target));
      return;
    }
    Connection connection = connections.get(target);
    if (connection == null) {
      connection = new Connection(hub, target, counters(target));
      connections.put(target, connection);
      if (!target.quirks().isEmpty()) {
        LOG.log(System.Logger.Level.INFO, "{0} has the quirks {1}", target, target.quirks());
      }
    }
    connection.submit(operation);
  }

  private void cancel(IpmiTarget target, Operation<?> operation) {
    Connection connection = connections.get(target);
    if (connection != null) {
      connection.cancel(operation);
    }
  }

  private static IpmiException closed(IpmiTarget target) {
    return new IpmiException(Reason.CANCELLED, target.toString(), "the transport is closed");
  }

  private Counters counters(IpmiTarget target) {
    return counters.computeIfAbsent(target, each -> new Counters());
  }

  private void receive(InetSocketAddress from, byte[] datagram) {
    WireTrace.received(from, datagram);
    if (!hub.deliver(from, datagram)) {
      unclaimed.incrementAndGet();
    }
  }

  @Override
  public IpmiStatistics statistics(IpmiTarget target) {
    return counters(target).read();
  }

  /** How many datagrams arrived that name no session and no login of this transport. */
  public long unclaimed() {
    return unclaimed.get();
  }

  @Override
  public boolean isOwnThread() {
    return loop.isOwnThread();
  }

  /** Closes all sessions and the sockets; what is not answered yet fails with {@link Reason#CANCELLED}. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      loop.execute(
          () -> {
            connections.values().forEach(Connection::shutdown);
            connections.clear();
            loop.stop();
          });
      names.close();
    }
    if (!loop.isOwnThread()) {
      loop.join(2000);
    }
  }
}
