package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdHandlers;
import io.quorate.drbd.option.DrbdNet;

/** Somebody is told of a split brain of two primaries. */
final class TwoPrimariesNeedSplitBrainHandler extends DrbdRule {
  TwoPrimariesNeedSplitBrainHandler() {
    super(
        "DRBD103",
        Severity.WARNING,
        "Two primaries need a split-brain handler",
        "Two primaries that were split do not join again by themselves; both go on alone until "
            + "somebody notices. drbd.conf(5) 9.0, section handlers, split-brain: 'This handler can be used "
            + "to call for administrator attention'.",
        "add split-brain \"/usr/lib/drbd/notify-split-brain.sh root\"; or a program of your "
            + "own that raises an alarm");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    if (resource.handlers().text(DrbdHandlers.SPLIT_BRAIN).isPresent()) {
      return;
    }
    for (Scope net : resource.nets()) {
      if (net.isOn(DrbdNet.ALLOW_TWO_PRIMARIES)) {
        findings.add(
            net.at(DrbdNet.ALLOW_TWO_PRIMARIES),
            "two primaries are allowed, and no 'split-brain' handler calls for attention");
      }
    }
  }
}
