package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.effective.EffectiveQuorum;
import io.quorate.corosync.option.QuorumOptions;

/** two_node is for two nodes with one vote each. */
final class TwoNodeIsForTwoNodes extends CorosyncRule {
  TwoNodeIsForTwoNodes() {
    super(
        "CORO112",
        Severity.ERROR,
        "two_node is for two nodes with one vote each",
        "With two_node the quorum is one (votequorum(5)); beside more nodes or more votes "
            + "it stands for a cluster that is not there.",
        "take 'two_node' out");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    EffectiveQuorum quorum = config.quorum();
    int nodes = config.config().nodes().size();
    if (quorum.votequorum()
        && quorum.twoNode()
        && nodes > 0
        && (nodes != 2 || quorum.nodeVotes() != 2)) {
      findings.add(
          Places.key(config.config(), "quorum", QuorumOptions.TWO_NODE.name()),
          "two_node is set for "
              + nodes
              + (nodes == 1 ? " node" : " nodes")
              + " with "
              + quorum.nodeVotes()
              + (quorum.nodeVotes() == 1 ? " vote" : " votes"));
    }
  }
}
