package io.quorate.ipmi.transport;

import io.quorate.ipmi.wire.RakpStatus;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the connections of a transport share: ids of sessions, the window, the loop; used by the loop's thread only. */
final class Hub {
  private final Map<Integer, Connection> ids = new HashMap<>();
  private final Deque<Connection> waiting = new ArrayDeque<>();
  private final TransportSettings settings;
  private final EventLoop loop;
  private final NameLookup names;
  private final SecureRandom random = new SecureRandom();
  private int active;

  Hub(TransportSettings settings, EventLoop loop, NameLookup names) {
    this.settings = settings;
    this.loop = loop;
    this.names = names;
  }

  TransportSettings settings() {
    return settings;
  }

  EventLoop loop() {
    return loop;
  }

  NameLookup names() {
    return names;
  }

  SecureRandom random() {
    return random;
  }

  /** A new id of a session on this side, by which datagrams find their connection. */
  int register(Connection connection) {
    while (true) {
      int id = random.nextInt();
      if (id != 0 && ids.putIfAbsent(id, connection) == null) {
        return id;
      }
    }
  }

  void unregister(int id) {
    ids.remove(id);
  }

  /** Lets a connection begin, now or when another one is through. */
  void admit(Connection connection) {
    if (active < settings.window()) {
      active++;
      connection.begin();
    } else {
      waiting.add(connection);
    }
  }

  /** A connection is through. */
  void leave() {
    active--;
    Connection next = waiting.poll();
    if (next != null) {
      // Not at once: a long row of connections without work would be as many calls deep.
      active++;
      loop.execute(next::begin);
    }
  }

  /** Hands a datagram to its connection; false when it is nobody's. */
  boolean deliver(InetSocketAddress from, byte[] datagram) {
    if (datagram.length < 16 || datagram[4] != 6) {
      return false;
    }
    int id = i32(datagram, 6);
    if (id == 0) {
      // Messages of the login name the console's session in their payload, refusals not always.
      id = datagram.length < 24 ? 0 : i32(datagram, 20);
      if (id == 0) {
        return datagram.length >= 18 && datagram[17] != RakpStatus.OK && refuse(from, datagram);
      }
    }
    Connection connection = ids.get(id);
    if (connection == null) {
      return false;
    }
    connection.receive(from, datagram);
    return true;
  }

  /** Some BMCs name no session when they refuse a login; its tag tells whose it is. */
  private boolean refuse(InetSocketAddress from, byte[] datagram) {
    boolean delivered = false;
    for (Connection each : List.copyOf(ids.values())) {
      if (each.isLoggingInAt(from)) {
        each.receive(from, datagram);
        delivered = true;
      }
    }
    return delivered;
  }

  private static int i32(byte[] bytes, int at) {
    return bytes[at] & 0xff
        | (bytes[at + 1] & 0xff) << 8
        | (bytes[at + 2] & 0xff) << 16
        | bytes[at + 3] << 24;
  }
}
