package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdNet;

/** A congestion policy other than block needs protocol A. */
final class CongestionPolicyNeedsProtocolA extends DrbdRule {
  CongestionPolicyNeedsProtocolA() {
    super(
        "DRBD106",
        Severity.ERROR,
        "A congestion policy other than block needs protocol A",
        "Pulling ahead or disconnecting leaves writes unacknowledged, which only protocol A "
            + "allows. The kernel refuses the combination when it connects.",
        "set 'protocol A', or take 'on-congestion' out");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope net : resource.nets()) {
      if (net.isOther(DrbdNet.ON_CONGESTION, "block") && net.isOther(DrbdNet.PROTOCOL, "A")) {
        findings
            .add(
                net.at(DrbdNet.ON_CONGESTION),
                net.quoted(DrbdNet.ON_CONGESTION) + " with " + net.quoted(DrbdNet.PROTOCOL))
            .with("the protocol", net.setting(DrbdNet.PROTOCOL));
      }
    }
  }
}
