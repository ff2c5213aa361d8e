package io.quorate.ipmi.transport;

import io.quorate.ipmi.IpmiException;
import io.quorate.ipmi.IpmiException.Reason;
import io.quorate.ipmi.IpmiTarget;
import io.quorate.ipmi.session.Handshake;
import io.quorate.ipmi.session.LoginRefusal;
import io.quorate.ipmi.session.Session;
import io.quorate.ipmi.wire.Packet;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings one target to an open session: finds its addresses, tries them and the cipher suites, and begins a login anew when
 * the BMC has lost the thread. Used by the loop's thread only.
 */
final class LoginProcess {
  /** How often Open Session goes out to an address before another one is tried. */
  private static final int OPEN_SENDS = 3;

  /** How often a RAKP message goes out; some BMCs ignore the second one. */
  private static final int RAKP_SENDS = 2;

  private final Hub hub;
  private final IpmiTarget target;
  private final Counters counters;
  private final Connection connection;
  private final Patience patience;
  private List<InetSocketAddress> addresses = List.of();
  private int address;
  private int suite;

  /** How many times slower than thought the BMC may be: twice as much after each login that it lost. */
  private int slower = 1;

  /** Changes with each start and end, so that a late look-up is known to be late. */
  private int generation;

  private @Nullable Handshake handshake;
  private @Nullable PortProbe probe;

  LoginProcess(Hub hub, IpmiTarget target, Counters counters, Connection connection) {
    this.hub = hub;
    this.target = target;
    this.counters = counters;
    this.connection = connection;
    this.patience = new Patience(hub.settings().repeatAfter().toNanos(), hub.random());
  }

  /** The address in use; null before the first one is known. */
  @Nullable InetSocketAddress address() {
    return address < addresses.size() ? addresses.get(address) : null;
  }

  long due() {
    return patience.due();
  }

  void start() {
    slower = 1;
    patience.relieved();
    if (!addresses.isEmpty()) {
      attempt();
      return;
    }
    int asked = ++generation;
    patience.stop();
    hub.names()
        .find(target.host(), target.port())
        .whenComplete(
            (found, failure) ->
                hub.loop()
                    .execute(
                        () -> {
                          if (asked == generation) {
                            resolved(found, failure);
                          }
                        }));
  }

  private void resolved(@Nullable List<InetSocketAddress> found, @Nullable Throwable failure) {
    if (found == null || found.isEmpty()) {
      connection.refused(
          new IpmiException(
              Reason.UNREACHABLE,
              target.toString(),
              "the host name is not known",
              Objects.requireNonNullElseGet(failure, IllegalStateException::new)));
      return;
    }
    addresses = found;
    address = 0;
    attempt();
    connection.schedule();
  }

  private void attempt() {
    forget();
    int id = hub.register(connection);
    Handshake begun = new Handshake(target, target.suites().get(suite), id, hub.random());
    handshake = begun;
    counters.login();
    patience.reset(slower);
    send(begun);
  }

  private void send(Handshake begun) {
    if (transmit(begun.request())) {
      patience.sent(System.nanoTime());
    } else {
      patience.stop();
      InetSocketAddress tried = Objects.requireNonNull(address());
      hub.loop().execute(() -> nobodyAt(tried));
    }
  }

  /** Sends to the address in use; false when this host cannot send there. */
  boolean transmit(byte[] datagram) {
    InetSocketAddress to = Objects.requireNonNull(address());
    WireTrace.sent(to, datagram);
    try {
      counters.sent();
      hub.loop().send(to, datagram);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  void receive(Packet packet) {
    Handshake begun = handshake;
    if (begun == null) {
      return;
    }
    switch (begun.receive(packet, counters::rejected)) {
      case NEXT -> {
        patience.reset(slower);
        send(begun);
      }
      case OPEN -> {
        Session open = begun.session();
        handshake = null;
        closeProbe();
        patience.relieved();
        connection.opened(open, Objects.requireNonNull(address()));
      }
      case FAILED -> failed(begun.failure());
      default -> {
        // Dropped; waiting goes on.
      }
    }
  }

  private void failed(LoginRefusal refusal) {
    forget();
    if (refusal.isOfSuite() && suite + 1 < target.suites().size()) {
      suite++;
      attempt();
      return;
    }
    suite = 0;
    if (refusal.isTemporary()) {
      patience.pause(System.nanoTime());
      connection.refusedForNow(refusal.exception());
    } else {
      connection.refused(refusal.exception());
    }
  }

  void onTime(long now) {
    if (!patience.isDue(now)) {
      return;
    }
    Handshake begun = handshake;
    if (begun == null) {
      attempt();
      return;
    }
    counters.repeated();
    if (begun.isBegun()) {
      if (patience.sends() < RAKP_SENDS) {
        send(begun);
      } else {
        slower = Math.min(slower * 2, 16);
        attempt();
      }
      return;
    }
    if (patience.sends() == 1) {
      ask(Objects.requireNonNull(address()));
    }
    if (patience.sends() >= OPEN_SENDS && addresses.size() > 1) {
      address = (address + 1) % addresses.size();
      attempt();
    } else {
      send(begun);
    }
  }

  private void ask(InetSocketAddress silent) {
    closeProbe();
    try {
      probe = PortProbe.start(hub.loop(), silent, () -> nobodyAt(silent));
    } catch (IOException e) {
      // No descriptor left, or no route: the deadline decides.
      closeProbe();
    }
  }

  private void nobodyAt(InetSocketAddress tried) {
    Handshake begun = handshake;
    if (begun == null || begun.isBegun() || !tried.equals(address())) {
      return;
    }
    if (address + 1 < addresses.size()) {
      address++;
      attempt();
      connection.schedule();
      return;
    }
    abandon();
    // The name may stand for other addresses by the next time.
    addresses = List.of();
    connection.refused(
        new IpmiException(
            Reason.UNREACHABLE, target.toString(), "nobody listens on the port of the BMC"));
  }

  /** Ends a login that is under way, and frees what the BMC holds for it. */
  void abandon() {
    generation++;
    forget();
    patience.stop();
  }

  private void forget() {
    closeProbe();
    Handshake begun = handshake;
    if (begun != null) {
      handshake = null;
      begun.farewell().ifPresent(this::transmit);
      hub.unregister(begun.consoleId());
    }
  }

  private void closeProbe() {
    PortProbe open = probe;
    if (open != null) {
      probe = null;
      open.close();
    }
  }
}
