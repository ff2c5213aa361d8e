package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdResourceOptions;

/** Under Pacemaker nothing else promotes. */
final class PacemakerAlonePromotes extends DrbdRule {
  PacemakerAlonePromotes() {
    super(
        "DRBD125",
        Severity.WARNING,
        "Under Pacemaker nothing else promotes",
        "With auto-promote any program that opens the device for writing makes the node "
            + "primary behind the cluster manager's back; with two primaries nothing stops a "
            + "second one. drbd.conf(5) 9.0, section options, auto-promote (default yes). Without "
            + "two primaries the default is accepted, an explicit yes is not.",
        "set 'auto-promote no' in 'options'");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope options : resource.options()) {
      if (!options.isOn(DrbdResourceOptions.AUTO_PROMOTE)) {
        continue;
      }
      if (options.setting(DrbdResourceOptions.AUTO_PROMOTE).isPresent()) {
        findings.add(
            options.at(DrbdResourceOptions.AUTO_PROMOTE),
            "'auto-promote yes' lets whoever opens the device promote it beside Pacemaker");
      } else {
        resource.nets().stream()
            .filter(net -> net.isOn(DrbdNet.ALLOW_TWO_PRIMARIES))
            .forEach(
                net ->
                    findings.add(
                        net.at(DrbdNet.ALLOW_TWO_PRIMARIES),
                        "two primaries are allowed, and 'auto-promote', yes by default, promotes beside Pacemaker"));
      }
    }
  }
}
