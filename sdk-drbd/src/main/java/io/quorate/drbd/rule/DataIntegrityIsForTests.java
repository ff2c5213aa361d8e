package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdNet;

/** Data integrity checks are for tests. */
final class DataIntegrityIsForTests extends DrbdRule {
  DataIntegrityIsForTests() {
    super(
        "DRBD118",
        Severity.WARNING,
        "Data integrity checks are for tests",
        "Each block is hashed twice, and a buffer that changes while it is sent, as file "
            + "systems and swap do, breaks the connection and starts a resync. drbd.conf(5) 9.0, "
            + "section net, data-integrity-alg: 'we recommend not to use this option in "
            + "production environments'.",
        "take 'data-integrity-alg' out; set 'verify-alg' and verify from time to time");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope net : resource.nets()) {
      if (net.text(DrbdNet.DATA_INTEGRITY_ALG).isPresent()) {
        findings.add(
            net.at(DrbdNet.DATA_INTEGRITY_ALG),
            net.quoted(DrbdNet.DATA_INTEGRITY_ALG)
                + " costs time on every write, and false alarms reconnect");
      }
    }
  }
}
