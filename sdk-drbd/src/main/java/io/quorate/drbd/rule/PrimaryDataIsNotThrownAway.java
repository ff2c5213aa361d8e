package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.drbd.option.DrbdNet;

/** No policy changes the data under a running primary. */
final class PrimaryDataIsNotThrownAway extends DrbdRule {
  PrimaryDataIsNotThrownAway() {
    super(
        "DRBD107",
        Severity.WARNING,
        "No policy changes the data under a running primary",
        "drbd.conf(5) 9.0, section net: violently-as0p 'can cause the primary node to "
            + "crash, and should not be used'; rr-conflict violently: 'Do not use this option, it "
            + "is dangerous.' A cluster file system on it is corrupted.",
        "use 'disconnect', or a policy that calls a handler");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope net : resource.nets()) {
      look(net, DrbdNet.AFTER_SB_1PRI, "violently-as0p", findings);
      look(net, DrbdNet.AFTER_SB_2PRI, "violently-as0p", findings);
      look(net, DrbdNet.RR_CONFLICT, "violently", findings);
    }
  }

  private static void look(Scope net, Option<String> option, String violent, Findings findings) {
    if (net.is(option, violent)) {
      findings.add(
          net.at(option), net.quoted(option) + " changes the data under a running primary");
    }
  }
}
