package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdNet;

/** Fencing needs a handler that does it. */
final class FencingNeedsFencePeerHandler extends DrbdRule {
  FencingNeedsFencePeerHandler() {
    super(
        "DRBD108",
        Severity.WARNING,
        "Fencing needs a fence-peer handler",
        "The policy only says that the handler is called; without one nothing is fenced, "
            + "and with resource-and-stonith I/O stays frozen until 'drbdadm resume-io'. "
            + "drbd.conf(5) 9.0, section net, fencing.",
        "add a 'fence-peer' handler, for example /usr/lib/drbd/crm-fence-peer.9.sh under "
            + "Pacemaker");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    if (Handlers.fencePeer(resource).isPresent()) {
      return;
    }
    for (Scope net : resource.nets()) {
      // With two primaries this is part of DRBD102.
      if (net.isOther(DrbdNet.FENCING, "dont-care") && !net.isOn(DrbdNet.ALLOW_TWO_PRIMARIES)) {
        findings.add(
            net.at(DrbdNet.FENCING),
            net.quoted(DrbdNet.FENCING) + ", and there is no 'fence-peer' handler to call");
      }
    }
  }
}
