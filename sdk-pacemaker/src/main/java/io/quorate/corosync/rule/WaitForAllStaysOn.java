package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.option.QuorumOptions;

/** wait_for_all is not switched off beside two_node. */
final class WaitForAllStaysOn extends CorosyncRule {
  WaitForAllStaysOn() {
    super(
        "CORO111",
        Severity.WARNING,
        "wait_for_all is not switched off beside two_node",
        "two_node switches wait_for_all on (votequorum(5)): without it, a node that starts "
            + "alone fences the other one, which does the same when it is back.",
        "take 'wait_for_all' out");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    if (config.quorum().twoNode() && !config.quorum().waitForAll()) {
      findings.add(
          Places.key(config.config(), "quorum", QuorumOptions.WAIT_FOR_ALL.name()),
          "wait_for_all is off beside two_node: a node that starts alone goes on alone");
    }
  }
}
