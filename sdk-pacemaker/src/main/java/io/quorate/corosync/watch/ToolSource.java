package io.quorate.corosync.watch;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parsed;
import io.quorate.corosync.command.CorosyncFailure;
import io.quorate.corosync.command.CorosyncQuorumtool;
import io.quorate.corosync.status.QuorumMember;
import io.quorate.corosync.status.QuorumStatus;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks {@code corosync-quorumtool -s} again and again.
 *
 * <p>Its {@code -m} is no stream of events: it writes nothing to a pipe before a buffer is full, and waits for the next
 * membership when quorum alone changes.
 */
record ToolSource(CommandRunner runner, Duration interval) implements EventSource {
  @Override
  public void run(EventMaker events, Closing closing) {
    while (!closing.isClosed()) {
      ask(events);
      closing.pause(interval);
    }
  }

  private void ask(EventMaker events) {
    ToolCall<QuorumStatus> call = CorosyncQuorumtool.status();
    try {
      CommandResult result = runner.run(call.command());
      Optional<CorosyncFailure> failure = CorosyncFailure.find(result.stderr());
      if (failure.isPresent()) {
        events.lost(failure.get().words());
        return;
      }
      report(call.read(runner.host(), result), events);
    } catch (CommandException e) {
      events.lost(String.valueOf(e.getMessage()));
    }
  }

  static void report(Parsed<QuorumStatus> answer, EventMaker events) {
    QuorumStatus status = answer.value();
    Optional<Diagnostic> error =
        answer.diagnostics().stream().filter(Diagnostic::isError).findFirst();
    if (error.isPresent() || status.ring().isEmpty() || status.quorate().isEmpty()) {
      events.lost(error.map(Diagnostic::message).orElse("the output has no membership"));
      return;
    }
    Membership now =
        Membership.of(
            status.ring().get(), status.members().stream().map(QuorumMember::nodeId).toList());
    events.state(now, status.isQuorate());
  }
}
