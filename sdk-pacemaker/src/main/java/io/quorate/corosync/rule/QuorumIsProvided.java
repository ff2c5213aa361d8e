package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.corosync.effective.EffectiveCorosync;

/** A cluster has votequorum. */
final class QuorumIsProvided extends CorosyncRule {
  QuorumIsProvided() {
    super(
        "CORO120",
        Severity.WARNING,
        "A cluster has votequorum",
        "Without a provider every partition goes on (corosync.conf(5), quorum; "
            + "votequorum(5)); Pacemaker on corosync 2 and later takes its quorum from it.",
        "write quorum { provider: corosync_votequorum }");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    boolean nodes = config.config().nodes().size() > 1;
    if (config.release().major() > 1 && nodes && !config.quorum().votequorum()) {
      findings.add(Places.head(config.config(), "quorum"), "there is no quorum provider");
    }
  }
}
