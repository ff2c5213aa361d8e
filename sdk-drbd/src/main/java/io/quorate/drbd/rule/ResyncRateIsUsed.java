package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdPeerDevice;

/** A fixed resync rate is set only where it holds. */
final class ResyncRateIsUsed extends DrbdRule {
  ResyncRateIsUsed() {
    super(
        "DRBD120",
        Severity.WARNING,
        "A fixed resync rate is set only where the resync is not controlled dynamically",
        "drbd.conf(5) 9.0, section peer-device-options, resync-rate: 'this option only "
            + "works when the dynamic resync controller is disabled', that is with c-plan-ahead "
            + "0; the default is 20.",
        "set 'c-max-rate' instead, or 'c-plan-ahead 0' for a fixed rate");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope peer : resource.peerDevices()) {
      if (peer.setting(DrbdPeerDevice.RESYNC_RATE).isPresent()) {
        findings.useless(
            peer.at(DrbdPeerDevice.RESYNC_RATE),
            !peer.isOther(DrbdPeerDevice.C_PLAN_AHEAD, 0L),
            peer.quoted(DrbdPeerDevice.RESYNC_RATE)
                + " limits nothing while "
                + peer.quoted(DrbdPeerDevice.C_PLAN_AHEAD)
                + (peer.setting(DrbdPeerDevice.C_PLAN_AHEAD).isPresent() ? "" : ", the default,")
                + " controls the resync",
            fix());
      }
    }
  }
}
