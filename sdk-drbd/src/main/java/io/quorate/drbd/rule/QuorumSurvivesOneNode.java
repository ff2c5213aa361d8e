package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdQuorum;
import io.quorate.drbd.option.DrbdResourceOptions;

/** Quorum is more than half of the nodes, and one node may fail. */
final class QuorumSurvivesOneNode extends DrbdRule {
  QuorumSurvivesOneNode() {
    super(
        "DRBD114",
        Severity.WARNING,
        "Quorum is more than half of the nodes, and one node may fail",
        "With two nodes the majority is both of them: the first failure stops all writes. "
            + "Half of the nodes or fewer is no protection. drbd.conf(5) 9.0, section options, "
            + "quorum: 'make sure that the value is greater than half of your number of nodes'; "
            + "'might be used instead of fencing when there are more than two' replicas.",
        "add a third node, which may be diskless, as tie-breaker; or set 'quorum off' and "
            + "use fencing");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    int nodes = resource.hosts().size();
    if (nodes < 2) {
      return;
    }
    for (Scope options : resource.options()) {
      DrbdQuorum quorum = options.value(DrbdResourceOptions.QUORUM).orElse(DrbdQuorum.OFF);
      if (quorum.equals(DrbdQuorum.OFF) || quorum.equals(DrbdQuorum.ALL)) {
        continue;
      }
      int needed = quorum.nodes().orElse(nodes / 2 + 1);
      String set = options.quoted(DrbdResourceOptions.QUORUM);
      if (needed * 2 <= nodes) {
        findings.add(
            options.at(DrbdResourceOptions.QUORUM),
            set + " is not more than half of " + nodes + " nodes: both halves would have it",
            "set 'quorum majority', or at least " + (nodes / 2 + 1));
      } else if (needed > nodes - 1) {
        findings.add(
            options.at(DrbdResourceOptions.QUORUM),
            set + " with " + nodes + " nodes stops all writes when one of them fails");
      }
    }
  }
}
