package io.quorate.ipmi.transport;

import io.quorate.ipmi.CommandRefusedException;
import io.quorate.ipmi.IpmiException;
import io.quorate.ipmi.IpmiException.Reason;
import io.quorate.ipmi.IpmiPeer;
import io.quorate.ipmi.IpmiTarget;
import io.quorate.ipmi.Rejection;
import io.quorate.ipmi.command.CompletionCode;
import io.quorate.ipmi.command.IpmiCommand;
import io.quorate.ipmi.command.SetSessionPrivilege;
import io.quorate.ipmi.session.Session;
import io.quorate.ipmi.wire.Message;
import io.quorate.ipmi.wire.Packet;
import io.quorate.ipmi.wire.Privilege;
import io.quorate.ipmi.wire.WireException;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One target: its queue of commands, of which one is on its way, and its session. Used by the loop's thread only. */
final class Connection extends EventLoop.Timed {
  /** How often a request goes out before the session is taken for lost. */
  private static final int SENDS = 4;

  /** After so much silence it is made sure that the session lives before a command goes out that may go out only once. */
  private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

  private final Hub hub;
  private final IpmiTarget target;
  private final Counters counters;
  private final LoginProcess login;
  private final Deque<Operation<?>> queue = new ArrayDeque<>();
  private final Patience patience;

  /** No later than the earliest deadline in the queue. */
  private long queueDeadline = Long.MAX_VALUE;

  /** Whether the window counts this connection, or it waits to be counted. */
  private boolean admitted;

  private @Nullable Operation<?> current;
  private @Nullable Session session;
  private @Nullable IpmiPeer peer;
  private @Nullable Message pending;
  private @Nullable IpmiCommand<?> pendingCommand;
  private long lastHeard;
  private long idleAt;

  Connection(Hub hub, IpmiTarget target, Counters counters) {
    this.hub = hub;
    this.target = target;
    this.counters = counters;
    this.patience = new Patience(hub.settings().repeatAfter().toNanos(), hub.random());
    this.login = new LoginProcess(hub, target, counters, this);
  }

  void submit(Operation<?> operation) {
    if (operation.isDone()) {
      return;
    }
    queue.add(operation);
    queueDeadline = earlier(queueDeadline, operation.deadline());
    hub.loop().wakeAt(this, operation.deadline());
    if (!admitted) {
      admitted = true;
      hub.admit(this);
    }
  }

  /** The window has room. */
  void begin() {
    current = null;
    pending = null;
    Operation<?> next = queue.poll();
    while (next != null && next.isDone()) {
      next = queue.poll();
    }
    if (next != null) {
      current = next;
      proceed();
      return;
    }
    admitted = false;
    long now = System.nanoTime();
    idleAt = now + hub.settings().idleAfter().toNanos();
    if (session != null) {
      if (hub.settings().idleAfter().isZero()) {
        dropSession();
      } else {
        hub.loop().wakeAt(this, idleAt);
      }
    }
    hub.leave();
  }

  private void proceed() {
    Session open = session;
    patience.reset();
    if (open == null) {
      login.start();
    } else {
      sendCommand(open, Objects.requireNonNull(current));
    }
    schedule();
  }

  private void sendCommand(Session open, Operation<?> operation) {
    IpmiCommand<?> command = operation.command();
    boolean stale = !command.isRepeatable() && System.nanoTime() - lastHeard > FRESH;
    if (command.privilege().compareTo(open.privilege()) > 0 || stale) {
      boolean more = command.privilege().compareTo(open.privilege()) > 0;
      command = new SetSessionPrivilege(more ? command.privilege() : open.privilege());
    } else {
      operation.markSent();
    }
    Message request = open.request(command);
    pending = request;
    pendingCommand = command;
    transmit(open.seal(request));
    if (command.isRepeatable()) {
      patience.sent(System.nanoTime());
    } else {
      patience.stop();
    }
  }

  private void transmit(byte[] datagram) {
    login.transmit(datagram);
  }

  /** The login is through. */
  void opened(Session open, InetSocketAddress address) {
    session = open;
    peer = new IpmiPeer(address, open.suite(), open.guid());
    lastHeard = System.nanoTime();
    proceed();
  }

  /** The login is refused, and would be again: nobody in the queue needs to try, and to have the account locked. */
  void refused(IpmiException failure) {
    Operation<?> running = current;
    queue.forEach(each -> each.fail(failure));
    queue.clear();
    if (running != null) {
      running.fail(failure);
    }
    begin();
  }

  /** The login is refused for now. */
  void refusedForNow(IpmiException refusal) {
    Operation<?> running = current;
    if (running != null) {
      running.refusedForNow(refusal);
    }
    schedule();
  }

  boolean isLoggingInAt(InetSocketAddress address) {
    return session == null && address.equals(login.address());
  }

  /** A datagram that names this connection's session or login. */
  void receive(InetSocketAddress from, byte[] datagram) {
    counters.received();
    if (!from.equals(login.address())) {
      counters.rejected(Rejection.ADDRESS);
      return;
    }
    Session open = session;
    Packet packet;
    try {
      packet = Packet.decode(datagram, datagram.length, open == null ? 0 : open.signatureLength());
    } catch (WireException e) {
      counters.rejected(Rejection.MALFORMED);
      return;
    }
    if (open == null) {
      login.receive(packet);
      schedule();
    } else {
      open.open(packet, datagram, counters::rejected).ifPresent(message -> answered(open, message));
    }
  }

  private void answered(Session open, Message message) {
    Message request = pending;
    Operation<?> operation = current;
    IpmiCommand<?> command = pendingCommand;
    if (request == null
        || operation == null
        || command == null
        || !message.answers(request)
        || message.data().length == 0) {
      counters.rejected(Rejection.REQUEST);
      return;
    }
    lastHeard = System.nanoTime();
    pending = null;
    int code = message.data()[0] & 0xff;
    boolean own = command == operation.command();
    if (code == CompletionCode.OK.code()) {
      patience.relieved();
      if (command instanceof SetSessionPrivilege && message.data().length > 1) {
        Privilege.of(message.data()[1] & 0x0f).ifPresent(open::privilege);
      }
      if (own) {
        operation.answer(message.data(), Objects.requireNonNull(peer));
        begin();
      } else if (operation.command().privilege().compareTo(open.privilege()) > 0) {
        operation.fail(privilege("the BMC grants no more than " + open.privilege()));
        begin();
      } else {
        proceed();
      }
      return;
    }
    CommandRefusedException refusal = new CommandRefusedException(target.toString(), command, code);
    if (command.isRepeatable()
        && CompletionCode.of(code).map(CompletionCode::isTemporary).orElse(false)) {
      operation.refusedForNow(refusal);
      patience.pause(System.nanoTime());
      schedule();
      return;
    }
    operation.fail(own ? refusal : privilege(refusal.getMessage()));
    begin();
  }

  private IpmiException privilege(String what) {
    return new IpmiException(Reason.PRIVILEGE, target.toString(), what);
  }

  @Override
  void onTime(long now) {
    if (queueDeadline - now <= 0) {
      expireQueue(now);
    }
    Operation<?> operation = current;
    if (operation != null) {
      if (operation.deadline() - now <= 0) {
        operation.expire(session == null ? "during the login" : "in an open session");
        end();
        begin();
      } else if (session == null) {
        login.onTime(now);
      } else if (patience.isDue(now)) {
        repeat(session);
      }
    } else if (session != null && idleAt - now <= 0) {
      dropSession();
    }
    schedule();
  }

  private void expireQueue(long now) {
    queueDeadline = Long.MAX_VALUE;
    for (Operation<?> each : queue) {
      if (!each.isDone()) {
        if (each.deadline() - now <= 0) {
          each.expire("while others were ahead of it");
        } else {
          queueDeadline = earlier(queueDeadline, each.deadline());
        }
      }
    }
    queue.removeIf(Operation::isDone);
  }

  private void repeat(Session open) {
    Message request = pending;
    if (request == null) {
      proceed();
    } else if (patience.sends() < SENDS) {
      counters.repeated();
      transmit(open.seal(request));
      patience.sent(System.nanoTime());
    } else {
      // The BMC may have forgotten the session. What may be asked again is asked in a new one.
      dropSession();
      proceed();
    }
  }

  /** Tells the earliest time at which there is something to do. */
  void schedule() {
    Operation<?> operation = current;
    long due = queue.isEmpty() ? Long.MAX_VALUE : queueDeadline;
    if (operation != null) {
      due = earlier(due, operation.deadline());
      due = earlier(due, session == null ? login.due() : patience.due());
    } else if (session != null) {
      due = earlier(due, idleAt);
    }
    if (due != Long.MAX_VALUE) {
      hub.loop().wakeAt(this, due);
    }
  }

  /** The earlier of two times, of which the largest number means never. */
  static long earlier(long a, long b) {
    if (a == Long.MAX_VALUE) {
      return b;
    }
    return b == Long.MAX_VALUE || a - b <= 0 ? a : b;
  }

  /** The caller does not want the answer any more. */
  void cancel(Operation<?> operation) {
    if (operation == current) {
      end();
      begin();
    } else {
      queue.remove(operation);
    }
  }

  private void end() {
    login.abandon();
    dropSession();
  }

  private void dropSession() {
    Session open = session;
    if (open != null) {
      session = null;
      pending = null;
      transmit(open.close());
      hub.unregister(open.consoleId());
    }
  }

  /** The transport is being closed. */
  void shutdown() {
    IpmiException closed =
        new IpmiException(Reason.CANCELLED, target.toString(), "the transport was closed");
    Operation<?> running = current;
    if (running != null) {
      running.fail(closed);
    }
    queue.forEach(each -> each.fail(closed));
    queue.clear();
    end();
  }
}
