package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;

/** Quorum is not ignored. */
final class QuorumIsNotIgnored extends PacemakerRule {
  QuorumIsNotIgnored() {
    super(
        "PCM117",
        Severity.INFO,
        "Quorum is not ignored",
        "votequorum(5): two_node lets one node of two be quorate, so that two nodes"
            + " need no exception; more nodes would each go on alone. With DLM and a "
            + "cluster file system Clusters from Scratch sets freeze.",
        "take no-quorum-policy out, or set freeze with a cluster file system; set "
            + "two_node: 1 in corosync.conf");
  }

  @Override
  void look(CibView cib, Findings findings) {
    cib.property("no-quorum-policy")
        .filter(it -> it.value().equals("ignore"))
        .ifPresent(it -> findings.add(it.origin(), "nodes without quorum go on as if they had it"));
  }
}
