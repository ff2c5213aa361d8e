package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.effective.EffectiveQuorum;

/** Two nodes with votequorum have two_node or a quorum device. */
final class TwoNodesHaveTwoNode extends CorosyncRule {
  TwoNodesHaveTwoNode() {
    super(
        "CORO101",
        Severity.ERROR,
        "Two nodes with votequorum have two_node or a quorum device",
        "Two nodes have two votes and a quorum of two, so either failure stops both "
            + "(votequorum(5), two_node; corosync starts without a word).",
        "write 'two_node: 1' into 'quorum'; it switches wait_for_all on as well");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    EffectiveQuorum quorum = config.quorum();
    boolean alone =
        quorum.votequorum()
            && config.release().major() > 1
            && config.config().nodes().size() == 2
            && config.config().device().isEmpty();
    if (alone && !quorum.twoNode() && !quorum.autoTieBreaker()) {
      findings.add(
          Places.head(config.config(), "quorum"),
          "two nodes, and no two_node: when one fails, the other one stops as well");
    }
  }
}
