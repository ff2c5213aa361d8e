package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdNet;

/** Two primaries need protocol C. */
final class TwoPrimariesNeedProtocolC extends DrbdRule {
  TwoPrimariesNeedProtocolC() {
    super(
        "DRBD101",
        Severity.ERROR,
        "Two primaries need protocol C",
        "With protocol A or B a write counts as done before the other primary has it, and "
            + "the two primaries read different data. The kernel refuses to connect: error 139, "
            + "'Protocol C required'.",
        "set 'protocol C', or take 'allow-two-primaries' out");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope net : resource.nets()) {
      if (net.isOn(DrbdNet.ALLOW_TWO_PRIMARIES) && net.isOther(DrbdNet.PROTOCOL, "C")) {
        findings
            .add(
                net.at(DrbdNet.PROTOCOL),
                "two primaries are allowed with " + net.quoted(DrbdNet.PROTOCOL))
            .with("two primaries are allowed here", net.setting(DrbdNet.ALLOW_TWO_PRIMARIES));
      }
    }
  }
}
