package io.quorate.dlm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.dlm.model.DlmConf;

/** Where Pacemaker starts DLM, DLM asks Pacemaker to fence. */
final class FencingGoesThroughPacemaker extends DlmRule {
  FencingGoesThroughPacemaker() {
    super(
        "DLM108",
        Severity.WARNING,
        "Where Pacemaker starts DLM, DLM asks Pacemaker to fence",
        "Two that fence one node do not know of each other; dlm_stonith, the default agent, "
            + "hands the request to Pacemaker (dlm.conf(5), section Simple devices).",
        "remove the devices, or write fence_all dlm_stonith");
  }

  @Override
  void look(DlmSetup setup, Findings findings) {
    if (setup.controld().isEmpty() || setup.conf().isEmpty()) {
      return;
    }
    DlmConf conf = setup.conf().get();
    conf.devices()
        .forEach(
            device ->
                findings.add(device.origin(), "DLM fences with '" + device.agent() + "' itself"));
    conf.fenceAll()
        .filter(agent -> !agent.agent().endsWith("dlm_stonith"))
        .ifPresent(
            agent ->
                findings.add(agent.origin(), "DLM fences with '" + agent.agent() + "' itself"));
  }
}
