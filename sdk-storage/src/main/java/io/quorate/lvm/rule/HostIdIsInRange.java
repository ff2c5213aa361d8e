package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.LocalOptions;

/** The host_id is 1 to 2000. */
final class HostIdIsInRange extends LvmRule<LvmConfig> {
  HostIdIsInRange() {
    super(
        "LVM111",
        Severity.ERROR,
        "The host_id is 1 to 2000",
        "sanlock has a lease for each host_id from 1 to 2000; it must be another one "
            + "on every host (lvmlockd(8), 'configure hosts to use lvmlockd').",
        "give each host a number of its own, from 1 to 2000, in lvmlocal.conf");
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    if (config.find(LocalOptions.HOST_ID.path()).isEmpty()) {
      return;
    }
    long id = number(config, LocalOptions.HOST_ID);
    if (id < 1 || id > 2000) {
      findings.add(place(config, LocalOptions.HOST_ID), "host_id is " + id);
    }
  }
}
