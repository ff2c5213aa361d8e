package io.quorate.dlm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.dlm.model.DlmConf;
import io.quorate.dlm.model.FenceDevice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every fence device has a name of its own. */
final class DevicesHaveOwnNames extends DlmRule {
  DevicesHaveOwnNames() {
    super(
        "DLM107",
        Severity.ERROR,
        "Every fence device has a name of its own",
        "'The device key word is followed by a unique dev_name' (dlm.conf(5)); devices that "
            + "are used together share the name before a colon: foo:1 and foo:2.",
        "rename one of them");
  }

  @Override
  void look(DlmSetup setup, Findings findings) {
    Set<String> names = new HashSet<>();
    for (FenceDevice device : setup.conf().map(DlmConf::devices).orElse(List.of())) {
      if (!names.add(device.name())) {
        findings.add(device.origin(), "a device '" + device.name() + "' is there already");
      }
    }
  }
}
