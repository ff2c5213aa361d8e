package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.ocfs2.model.ClusterStack;
import io.quorate.ocfs2.model.O2cbDefaults;
import io.quorate.ocfs2.option.O2cbOptions;

/** The times of o2cb fit together, and to those of the cluster. */
final class TimesFit extends Ocfs2Rule {
  TimesFit() {
    super(
        "OCFS117",
        Severity.WARNING,
        "The times of o2cb fit together, and to those of the cluster",
        "A keepalive has to come before the connection counts as dead, and the connection "
            + "before the node does: (O2CB_HEARTBEAT_THRESHOLD - 1) * 2 s (o2cb(7)). Where Corosync"
            + " has declared a node lost and fenced it, o2cb still waits that long, and every "
            + "process with it: 60 s beside a token of 3 s by default.",
        "keep keepalive < idle timeout <= dead time; beside Corosync use the stack pcmk, "
            + "which has no times of its own");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    if (setup.defaults().isEmpty()) {
      return;
    }
    O2cbDefaults defaults = setup.defaults().get();
    if (defaults.keepaliveDelay().compareTo(defaults.idleTimeout()) >= 0) {
      findings.add(
          defaults.origin(O2cbOptions.KEEPALIVE_DELAY),
          "a keepalive comes after "
              + defaults.keepaliveDelay().toMillis()
              + " ms, and the connection is dead after "
              + defaults.idleTimeout().toMillis());
    }
    if (defaults.idleTimeout().compareTo(defaults.deadTime()) > 0) {
      findings.add(
          defaults.origin(O2cbOptions.IDLE_TIMEOUT),
          "the connection is dead after "
              + defaults.idleTimeout().toSeconds()
              + " s, and the node after "
              + defaults.deadTime().toSeconds());
    }
    setup
        .token()
        .filter(token -> defaults.stack() == ClusterStack.O2CB && defaults.isEnabled())
        .filter(token -> defaults.deadTime().compareTo(token.multipliedBy(2)) > 0)
        .ifPresent(
            token ->
                findings.add(
                    defaults.origin(O2cbOptions.HEARTBEAT_THRESHOLD),
                    "o2cb waits "
                        + defaults.deadTime().toSeconds()
                        + " s for a node that Corosync gives up after "
                        + token.toMillis()
                        + " ms"));
  }
}
