package io.quorate.core.exec;

import io.quorate.core.exec.CommandException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process with everything that feeds it, reads it and ends it. */
final class RunningProcess {
  /** How long a process may take to end after SIGTERM. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** How long a supervisor may take to end its command: two graces and the way there. */
  private static final Duration SUPERVISOR_GRACE = Duration.ofSeconds(6);

  private final String host;
  private final Command command;
  private final Launch launch;
  private final Process process;
  private final long start = System.nanoTime();
  private final CountDownLatch inputReleased = new CountDownLatch(1);
  private final Captured.Buffer stderr;
  private final Pump stdoutPump;
  private final Pump stderrPump;

  private RunningProcess(
      String host, Command command, Launch launch, Process process, Pump.Sink stdout) {
    this.host = host;
    this.command = command;
    this.launch = launch;
    this.process = process;
    stderr = new Captured.Buffer(command.outputLimit());
    stdoutPump = new Pump(process.getInputStream(), stdout);
    stderrPump = new Pump(process.getErrorStream(), stderr::add);
  }

  /**
   * Starts a process; its standard output goes to a sink.
   *
   * @throws CommandException when the system refuses to start it
   */
  static RunningProcess start(String host, Command command, Launch launch, Pump.Sink stdout) {
    if (launch.lookup().exitCode() != 0) {
      throw CommandException.notStarted(host, command, launch.argv().get(0) + ": not found");
    }
    Process process;
    try {
      process = launch.start();
    } catch (IOException e) {
      throw CommandException.notStarted(host, command, String.valueOf(e.getMessage()));
    }
    RunningProcess running = new RunningProcess(host, command, launch, process, stdout);
    String name = "quorate-" + process.pid();
    Background.start(name + "-stdout", running.stdoutPump);
    Background.start(name + "-stderr", running.stderrPump);
    if (launch.hasInput()) {
      Background.start(name + "-stdin", running::feed);
    }
    process
        .onExit()
        .thenRun(
            () -> {
              running.inputReleased.countDown();
              running.stdoutPump.endSoon();
              running.stderrPump.endSoon();
            });
    return running;
  }

  private void feed() {
    try (OutputStream out = process.getOutputStream()) {
      out.write(launch.input());
      out.flush();
      if (launch.holdsInput()) {
        inputReleased.await();
      }
    } catch (IOException e) {
      // The process ended or does not want to read: its exit code says what came of it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Process process() {
    return process;
  }

  /** Done when standard output has ended. */
  CompletableFuture<Void> stdoutEnded() {
    return stdoutPump.ended();
  }

  /** Waits until the process and its output have ended; false when that takes longer than a limit from the start. */
  boolean await(Duration limit) throws InterruptedException {
    long nanos = limit.compareTo(Duration.ofDays(10_000)) > 0 ? Long.MAX_VALUE : limit.toNanos();
    if (!process.waitFor(nanos - (System.nanoTime() - start), TimeUnit.NANOSECONDS)) {
      return false;
    }
    try {
      long left = Math.max(0, nanos - (System.nanoTime() - start));
      CompletableFuture.allOf(stdoutPump.ended(), stderrPump.ended())
          .get(left, TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The result of a process that has ended. */
  CommandResult result(Captured stdout) {
    Duration duration = Duration.ofNanos(System.nanoTime() - start);
    // A process that does not end even by SIGKILL waits for a device.
    int exitCode = process.isAlive() ? 137 : process.exitValue();
    return new CommandResult(exitCode, stdout, stderr.captured(), duration);
  }

  /** Ends the process and everything that it started, and waits for that. */
  void end() {
    inputReleased.countDown();
    if (launch.holdsInput()) {
      ProcessTree.await(SUPERVISOR_GRACE, () -> !process.isAlive());
    }
    new ProcessTree(process).end(GRACE);
    ProcessTree.await(GRACE, () -> !process.isAlive());
  }

  CommandException cancelled() {
    Thread.currentThread().interrupt();
    return failure(Reason.CANCELLED, "was cancelled");
  }

  CommandException timedOut(Duration limit) {
    String shown = limit.toString().substring(2).toLowerCase(Locale.ROOT);
    return failure(Reason.TIMEOUT, "was ended because it took longer than " + shown);
  }

  CommandException lineTooLong() {
    String what = "wrote a line of more than " + command.outputLimit() + " bytes";
    return failure(Reason.OUTPUT_LIMIT, what);
  }

  private CommandException failure(Reason reason, String what) {
    return CommandException.of(reason, host, command, what, stderr.captured());
  }
}
