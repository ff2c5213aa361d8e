package io.quorate.dlm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.dlm.model.FenceDevice;
import java.util.HashSet;
import java.util.Set;

/** Every node is connected to a fence device. */
final class EveryNodeCanBeFenced extends DlmRule {
  EveryNodeCanBeFenced() {
    super(
        "DLM106",
        Severity.ERROR,
        "Every node is connected to a fence device",
        "A node without a connect line cannot be fenced by dlm_controld, and its lockspaces "
            + "wait for ever (dlm.conf(5), section Fencing). Numbers are given: DlmSetup.nodes.",
        "write 'connect NAME node=N' below a device for every node");
  }

  @Override
  void look(DlmSetup setup, Findings findings) {
    if (setup.conf().isEmpty()) {
      return;
    }
    Set<Long> connected = new HashSet<>();
    for (FenceDevice device : setup.conf().get().devices()) {
      device.connections().forEach(connection -> connected.add(connection.node()));
      if (device.connections().isEmpty()) {
        findings.add(device.origin(), "no node is connected to '" + device.name() + "'");
      }
    }
    if (!setup.conf().get().devices().isEmpty()) {
      for (long node : setup.nodes()) {
        if (!connected.contains(node)) {
          findings.add(Origin.none(), "no device fences node " + node);
        }
      }
    }
  }
}
