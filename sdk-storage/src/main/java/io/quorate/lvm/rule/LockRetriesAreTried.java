package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.GlobalOptions;

/** Commands wait for locks of lvmlockd. */
final class LockRetriesAreTried extends LvmRule<LvmConfig> {
  LockRetriesAreTried() {
    super(
        "LVM113",
        Severity.WARNING,
        "Commands wait for locks of lvmlockd",
        "With lvmlockd_lock_retries = 0 a command fails when another host has the "
            + "lock for a moment (lvm.conf(5)).",
        "leave it out, or set it to 1 or more");
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    if (flag(config, GlobalOptions.USE_LVMLOCKD)
        && number(config, GlobalOptions.LVMLOCKD_LOCK_RETRIES) < 1) {
      findings.add(
          place(config, GlobalOptions.LVMLOCKD_LOCK_RETRIES),
          "a lock that another host has for a moment makes commands fail");
    }
  }
}
