package io.quorate.ipmi.transport;

import io.quorate.ipmi.IpmiAnswer;
import io.quorate.ipmi.IpmiException;
import io.quorate.ipmi.IpmiPeer;
import io.quorate.ipmi.IpmiTarget;
import io.quorate.ipmi.command.IpmiCommand;
import io.quorate.ipmi.wire.WireException;
import io.quorate.ipmi.wire.WireReader;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One command on its way, with its deadline. */
final class Operation<T> {
  private final IpmiTarget target;
  private final IpmiCommand<T> command;
  private final long deadline;
  private final CompletableFuture<IpmiAnswer<T>> future = new CompletableFuture<>();

  /** Whether the BMC may have got the command. */
  private boolean sent;

  /** The last temporary refusal; what the caller is told at the deadline. */
  private @Nullable IpmiException lastRefusal;

  Operation(IpmiTarget target, IpmiCommand<T> command, long deadline) {
    this.target = target;
    this.command = command;
    this.deadline = deadline;
  }

  CompletableFuture<IpmiAnswer<T>> future() {
    return future;
  }

  IpmiCommand<T> command() {
    return command;
  }

  long deadline() {
    return deadline;
  }

  boolean isDone() {
    return future.isDone();
  }

  void markSent() {
    sent = true;
  }

  void refusedForNow(IpmiException refusal) {
    lastRefusal = refusal;
  }

  void fail(IpmiException failure) {
    future.completeExceptionally(failure);
  }

  /** Fails because the time is over; the message says whether the BMC may have done it. */
  void expire(String where) {
    IpmiException known = lastRefusal;
    if (known != null) {
      fail(known);
      return;
    }
    String effect =
        !sent
            ? "; the command was not sent"
            : command.isRepeatable() ? "" : "; whether the BMC carried it out is not known";
    fail(
        new IpmiException(
            IpmiException.Reason.TIMEOUT,
            target.toString(),
            command.name() + " got no answer in time, " + where + effect));
  }

  /** Ends with the answer's data, the completion code 0 left out. */
  void answer(byte[] data, IpmiPeer peer) {
    try {
      future.complete(new IpmiAnswer<>(command.decode(new WireReader(data, 1, data.length)), peer));
    } catch (WireException e) {
      fail(
          new IpmiException(
              IpmiException.Reason.PROTOCOL,
              target.toString(),
              "the answer to " + command.name() + " is not understood: " + e.getMessage(),
              e));
    }
  }
}
