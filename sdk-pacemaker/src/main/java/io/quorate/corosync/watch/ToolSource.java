package io.quorate.corosync.watch;

import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.corosync.command.CorosyncFailure;
import io.quorate.corosync.command.CorosyncQuorumtool;
import io.quorate.corosync.status.QuorumStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks {@code corosync-quorumtool -s} again and again.
 *
 * <p>Its {@code -m} is no stream of events: it writes nothing to a pipe before a buffer is full, and waits for the next
 * membership when quorum alone changes.
 */
record ToolSource(CommandRunner runner, Duration interval) implements EventSource {
  @Override
  public void run(EventMaker events, Closing closing) {
    StatusChanges changes = new StatusChanges(events);
    while (!closing.isClosed()) {
      ask(changes);
      closing.pause(interval);
    }
  }

  private void ask(StatusChanges changes) {
    ToolCall<QuorumStatus> call = CorosyncQuorumtool.status();
    try {
      CommandResult result = runner.run(call.command());
      Optional<CorosyncFailure> failure = CorosyncFailure.find(result.stderr());
      if (failure.isPresent()) {
        changes.lost(failure.get().words());
        return;
      }
      changes.accept(call.read(runner.host(), result));
    } catch (CommandException e) {
      changes.lost(oneLine(String.valueOf(e.getMessage())));
    }
  }

  private static String oneLine(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("; "));
  }
}
