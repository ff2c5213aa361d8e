package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.drbd.option.DrbdPeerDevice;
import java.util.List;

/** Options of the resync controller are set only where it looks at them. */
final class ControllerOptionsAreUsed extends DrbdRule {
  private static final List<Option<Long>> CONTROLLER =
      List.of(
          DrbdPeerDevice.C_FILL_TARGET, DrbdPeerDevice.C_DELAY_TARGET, DrbdPeerDevice.C_MAX_RATE);

  ControllerOptionsAreUsed() {
    super(
        "DRBD121",
        Severity.WARNING,
        "Options of the resync controller are set only where it looks at them",
        "With c-plan-ahead 0 the resync runs at the fixed resync-rate; with a c-fill-target "
            + "other than 0 there is no delay target. drbd.conf(5) 9.0, section "
            + "peer-device-options.",
        "take the option out, or choose the mode that looks at it");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope peer : resource.peerDevices()) {
      boolean off = peer.is(DrbdPeerDevice.C_PLAN_AHEAD, 0L);
      for (Option<Long> option : CONTROLLER) {
        boolean delay = option.equals(DrbdPeerDevice.C_DELAY_TARGET);
        boolean fill = peer.isOther(DrbdPeerDevice.C_FILL_TARGET, 0L);
        if (peer.setting(option).isPresent()) {
          findings.useless(
              peer.at(option),
              !off && !(delay && fill),
              peer.quoted(option)
                  + " has no effect with "
                  + peer.quoted(off ? DrbdPeerDevice.C_PLAN_AHEAD : DrbdPeerDevice.C_FILL_TARGET),
              off
                  ? "set 'resync-rate' instead, or 'c-plan-ahead' to more than 0"
                  : "take it out, or set 'c-fill-target 0'");
        }
      }
    }
  }
}
