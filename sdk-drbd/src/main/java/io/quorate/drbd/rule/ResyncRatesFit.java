package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdPeerDevice;
import java.util.Optional;

/** The smallest resync rate is not above the largest. */
final class ResyncRatesFit extends DrbdRule {
  ResyncRatesFit() {
    super(
        "DRBD119",
        Severity.WARNING,
        "The smallest resync rate is not above the largest",
        "c-min-rate is what a resync keeps beside the application, c-max-rate what it never "
            + "exceeds. drbd.conf(5) 9.0, section peer-device-options.",
        "raise 'c-max-rate' or lower 'c-min-rate'; both count KiB/s without a unit");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope peer : resource.peerDevices()) {
      Optional<Long> min = peer.value(DrbdPeerDevice.C_MIN_RATE);
      Optional<Long> max = peer.value(DrbdPeerDevice.C_MAX_RATE);
      if (min.isPresent() && max.isPresent() && max.get() != 0 && min.get() > max.get()) {
        boolean own = peer.setting(DrbdPeerDevice.C_MIN_RATE).isPresent();
        findings
            .add(
                peer.at(own ? DrbdPeerDevice.C_MIN_RATE : DrbdPeerDevice.C_MAX_RATE),
                peer.quoted(DrbdPeerDevice.C_MIN_RATE)
                    + " is more than "
                    + peer.quoted(DrbdPeerDevice.C_MAX_RATE))
            .with(
                "the largest rate",
                own ? peer.setting(DrbdPeerDevice.C_MAX_RATE) : Optional.empty());
      }
    }
  }
}
