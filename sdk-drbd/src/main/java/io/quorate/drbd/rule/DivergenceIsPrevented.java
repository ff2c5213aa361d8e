package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdQuorum;
import io.quorate.drbd.option.DrbdResourceOptions;

/** A resource under Pacemaker has fencing or quorum. */
final class DivergenceIsPrevented extends DrbdRule {
  DivergenceIsPrevented() {
    super(
        "DRBD113",
        Severity.WARNING,
        "A resource under Pacemaker has fencing or quorum",
        "Without either, Pacemaker promotes the peer while the old primary still writes, "
            + "and the data diverge. ocf_linbit_drbd(7): 'To avoid data-divergence, you should "
            + "enable either DRBD \"quorum\" and \"on-no-quorum io-error\" (recommended), or "
            + "configure proper fencing policies in both DRBD *and* Pacemaker'.",
        "with two nodes set 'fencing resource-and-stonith' with its handlers; with three or "
            + "more 'quorum majority' and 'on-no-quorum io-error'");
  }

  @Override
  void look(EffectiveConfig config, Findings findings) {
    for (ResourceView resource : config.views()) {
      if (!config.isPart(resource) && isUnprotected(resource)) {
        findings.absent(resource, "neither 'fencing' nor 'quorum' is set under Pacemaker");
      }
    }
  }

  private static boolean isUnprotected(ResourceView resource) {
    boolean alone = !resource.hosts().isEmpty() && resource.connections().isEmpty();
    return !alone
        && resource.nets().stream()
            .noneMatch(
                net ->
                    net.isOther(DrbdNet.FENCING, "dont-care")
                        || net.isOn(DrbdNet.ALLOW_TWO_PRIMARIES))
        && resource.options().stream()
            .allMatch(o -> o.is(DrbdResourceOptions.QUORUM, DrbdQuorum.OFF));
  }
}
