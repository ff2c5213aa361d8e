package io.quorate.dlm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.dlm.model.DlmConf;

/** A dlm.conf has fence_all or devices, not both. */
final class FencingHasOneWay extends DlmRule {
  FencingHasOneWay() {
    super(
        "DLM105",
        Severity.ERROR,
        "A dlm.conf has fence_all or devices, not both",
        "'A fence_all configuration is not compatible with a fence device configuration' "
            + "(dlm.conf(5)): the daemon stops reading at a fence_all behind devices.",
        "remove one of them");
  }

  @Override
  void look(DlmSetup setup, Findings findings) {
    setup
        .conf()
        .filter(conf -> !conf.devices().isEmpty())
        .flatMap(DlmConf::fenceAll)
        .ifPresent(agent -> findings.add(agent.origin(), "fence_all stands beside devices"));
  }
}
