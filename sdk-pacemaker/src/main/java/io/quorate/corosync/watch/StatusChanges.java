package io.quorate.corosync.watch;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.corosync.status.QuorumMember;
import io.quorate.corosync.status.QuorumStatus;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes events of answers of {@code corosync-quorumtool -s}: what is different between one and the next.
 *
 * <p>Not safe for use by several threads.
 */
public final class StatusChanges {
  private final EventMaker events;

  /** Changes that are handed to a consumer; the first answer gives a {@code Connected}. */
  public StatusChanges(Consumer<CorosyncEvent> sink) {
    this(new EventMaker(sink));
  }

  StatusChanges(EventMaker events) {
    this.events = events;
  }

  /** Takes an answer; one with errors, or without a membership, is a lost connection. */
  public void accept(Parsed<QuorumStatus> answer) {
    QuorumStatus status = answer.value();
    Optional<Diagnostic> error =
        answer.diagnostics().stream().filter(Diagnostic::isError).findFirst();
    if (error.isPresent() || status.ring().isEmpty() || status.quorate().isEmpty()) {
      lost(error.map(Diagnostic::message).orElse("the output has no membership"));
      return;
    }
    Membership now =
        Membership.of(
            status.ring().get(), status.members().stream().map(QuorumMember::nodeId).toList());
    events.state(now, status.isQuorate());
  }

  /** Takes it that there was no answer. */
  public void lost(String reason) {
    events.lost(reason);
  }
}
