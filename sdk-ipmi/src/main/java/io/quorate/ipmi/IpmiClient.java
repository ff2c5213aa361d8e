package io.quorate.ipmi;

import io.quorate.ipmi.command.ChassisControl;
import io.quorate.ipmi.command.ChassisStatus;
import io.quorate.ipmi.command.DeviceId;
import io.quorate.ipmi.command.GetChassisStatus;
import io.quorate.ipmi.command.GetDeviceId;
import io.quorate.ipmi.command.IpmiCommand;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * One BMC: its power, and any other command.
 *
 * <pre>{@code
 * try (IpmiTransport transport = IpmiTransport.open()) {
 *   IpmiClient bmc = IpmiClient.of(transport, IpmiTarget.of("192.0.2.10", "fencer", password));
 *   boolean on = bmc.chassisStatus().isPowerOn();
 * }
 * }</pre>
 *
 * <p>Every blocking call throws {@link IpmiException}, of which {@link CommandRefusedException} is one. Immutable and safe
 * for use by several threads; commands to one target are sent one after the other.
 *
 * @param exchange carries the commands
 * @param target the BMC
 * @param timeout of each command, with the login that it may need
 */
public record IpmiClient(IpmiExchange exchange, IpmiTarget target, Duration timeout) {
  /** Twenty seconds, as the fence agents have it. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(20);

  /** A client with a timeout of twenty seconds. */
  public static IpmiClient of(IpmiExchange exchange, IpmiTarget target) {
    return new IpmiClient(exchange, target, DEFAULT_TIMEOUT);
  }

  /** The same with another timeout. */
  public IpmiClient withTimeout(Duration other) {
    return new IpmiClient(exchange, target, other);
  }

  /** Sends a command and does not wait; see {@link IpmiExchange#send}. */
  public <T> CompletableFuture<IpmiAnswer<T>> ask(IpmiCommand<T> command) {
    return exchange.send(target, command, timeout);
  }

  /** Sends a command and does not wait; cancelling the future ends the session. */
  public <T> CompletableFuture<T> send(IpmiCommand<T> command) {
    CompletableFuture<IpmiAnswer<T>> asked = ask(command);
    CompletableFuture<T> value = asked.thenApply(IpmiAnswer::value);
    value.whenComplete(
        (done, failure) -> {
          if (value.isCancelled()) {
            asked.cancel(true);
          }
        });
    return value;
  }

  /**
   * Sends a command and waits for the answer.
   *
   * @throws IpmiException when there is none, or the waiting thread is interrupted
   * @throws IllegalStateException when called on the exchange's own thread
   */
  public <T> T run(IpmiCommand<T> command) {
    if (exchange.isOwnThread()) {
      throw new IllegalStateException("the thread that answers arrive on cannot wait for one");
    }
    CompletableFuture<IpmiAnswer<T>> asked = ask(command);
    try {
      return asked.get().value();
    } catch (InterruptedException e) {
      asked.cancel(true);
      Thread.currentThread().interrupt();
      throw new IpmiException(
          IpmiException.Reason.CANCELLED, target.toString(), "interrupted while waiting", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IpmiException known) {
        throw known;
      }
      throw new IllegalStateException(command.name() + " failed", e.getCause());
    }
  }

  /** Power and state of the chassis. */
  public ChassisStatus chassisStatus() {
    return run(GetChassisStatus.INSTANCE);
  }

  /** What the BMC is. */
  public DeviceId deviceId() {
    return run(GetDeviceId.INSTANCE);
  }

  /** Switches power on. */
  public void powerOn() {
    run(ChassisControl.POWER_ON);
  }

  /** Switches power off at once; the BMC's answer is not a proof that it is off. */
  public void powerOff() {
    run(ChassisControl.POWER_OFF);
  }

  /** Switches power off and on; never sent twice. */
  public void powerCycle() {
    run(ChassisControl.POWER_CYCLE);
  }

  /** Resets the host; never sent twice. */
  public void reset() {
    run(ChassisControl.RESET);
  }

  /** Interrupts the host, most often for a dump of its memory; never sent twice. */
  public void diagnosticInterrupt() {
    run(ChassisControl.DIAGNOSTIC_INTERRUPT);
  }

  /** Asks the operating system to shut down. */
  public void softOff() {
    run(ChassisControl.SOFT_OFF);
  }

  /** What went over the wire for this target. */
  public IpmiStatistics statistics() {
    return exchange.statistics(target);
  }
}
