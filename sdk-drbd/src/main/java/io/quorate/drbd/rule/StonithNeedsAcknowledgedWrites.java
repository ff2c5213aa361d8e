package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdNet;

/** Fencing by resource-and-stonith needs acknowledged writes. */
final class StonithNeedsAcknowledgedWrites extends DrbdRule {
  StonithNeedsAcknowledgedWrites() {
    super(
        "DRBD105",
        Severity.ERROR,
        "Fencing with resource-and-stonith needs protocol B or C",
        "With protocol A a write counts as done before any peer has acknowledged it, so "
            + "freezing I/O protects nothing. The kernel refuses the combination when it "
            + "connects.",
        "set 'protocol C', or a weaker fencing policy");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope net : resource.nets()) {
      if (net.is(DrbdNet.PROTOCOL, "A") && net.is(DrbdNet.FENCING, "resource-and-stonith")) {
        findings
            .add(net.at(DrbdNet.PROTOCOL), "'protocol A' with 'fencing resource-and-stonith'")
            .with("the fencing policy", net.setting(DrbdNet.FENCING));
      }
    }
  }
}
