package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.drbd.option.DrbdNet;
import java.util.List;

/** Somebody has chosen what happens after a split brain. */
final class TwoPrimariesNeedSplitBrainPolicies extends DrbdRule {
  private static final List<Option<String>> POLICIES =
      List.of(DrbdNet.AFTER_SB_0PRI, DrbdNet.AFTER_SB_1PRI, DrbdNet.AFTER_SB_2PRI);

  TwoPrimariesNeedSplitBrainPolicies() {
    super(
        "DRBD104",
        Severity.WARNING,
        "Two primaries need after-sb policies that somebody has chosen",
        "Without them DRBD disconnects after every split brain, even when one node has "
            + "written nothing. The DRBD user's guide sets all three with two primaries: "
            + "discard-zero-changes, discard-secondary, disconnect. Writing 'disconnect' accepts "
            + "the default.",
        "decide what happens after a split brain: after-sb-0pri discard-zero-changes; "
            + "after-sb-1pri discard-secondary; after-sb-2pri disconnect");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope net : resource.nets()) {
      if (net.isOn(DrbdNet.ALLOW_TWO_PRIMARIES)) {
        List<String> unset =
            POLICIES.stream()
                .filter(policy -> net.setting(policy).isEmpty())
                .map(policy -> "'" + policy.name() + "'")
                .toList();
        if (!unset.isEmpty()) {
          findings.add(
              net.at(DrbdNet.ALLOW_TWO_PRIMARIES),
              "two primaries are allowed, and nobody has chosen " + String.join(", ", unset));
        }
      }
    }
  }
}
