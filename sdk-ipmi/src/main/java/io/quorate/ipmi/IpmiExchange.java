package io.quorate.ipmi;

import io.quorate.ipmi.command.IpmiCommand;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Carries commands to BMCs and answers back; {@code io.quorate.ipmi.transport.IpmiTransport} does so over UDP.
 *
 * <p>Safe for use by several threads.
 */
public interface IpmiExchange {
  /**
   * Sends a command, after a login where no session is open, and gives the answer once it is proven to be the BMC's.
   *
   * <p>The future fails with {@link IpmiException} at the deadline at the latest. Cancelling it ends the session. What
   * depends on it runs on the exchange's own thread and must not block.
   *
   * @param timeout of everything together: name look-up, login, repetitions, answer
   */
  <T> CompletableFuture<IpmiAnswer<T>> send(
      IpmiTarget target, IpmiCommand<T> command, Duration timeout);

  /** What went over the wire for a target. */
  IpmiStatistics statistics(IpmiTarget target);

  /** Whether the calling thread is the exchange's own, on which nobody may wait for an answer. */
  boolean isOwnThread();
}
