package io.quorate.core.exec;

import java.time.Duration;
import java.util.function.UnaryOperator;

/** The two ways to run a process: to its end, or line by line. */
final class ProcessRuns {
  private ProcessRuns() {}

  /**
   * Runs a process to its end.
   *
   * @param check looks at the result, and changes it or throws
   */
  static CommandResult run(
      String host, Command command, Launch launch, UnaryOperator<CommandResult> check) {
    Captured.Buffer stdout = new Captured.Buffer(command.outputLimit());
    RunningProcess running = RunningProcess.start(host, command, launch, stdout::add);
    Duration limit = command.timeout().orElse(Command.DEFAULT_TIMEOUT);
    try {
      if (running.await(limit)) {
        return check.apply(running.result(stdout.captured()));
      }
    } catch (InterruptedException e) {
      running.end();
      throw running.cancelled();
    }
    running.end();
    throw running.timedOut(limit);
  }

  /**
   * Starts a process whose standard output is taken line by line.
   *
   * @param check looks at the result, and changes it or throws
   * @param onExit runs when the process has ended
   */
  static LineStream stream(
      String host,
      Command command,
      Launch launch,
      UnaryOperator<CommandResult> check,
      Runnable onExit) {
    ChunkQueue queue = new ChunkQueue();
    RunningProcess running = RunningProcess.start(host, command, launch, queue);
    running.process().onExit().thenRun(onExit);
    return ProcessLineStream.open(running, queue, command, check);
  }
}
