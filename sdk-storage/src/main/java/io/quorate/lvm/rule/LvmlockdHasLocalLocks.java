package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.GlobalOptions;

/** lvmlockd is used with locking_type 1. */
final class LvmlockdHasLocalLocks extends LvmRule<LvmConfig> {
  LvmlockdHasLocalLocks() {
    super(
        "LVM109",
        Severity.ERROR,
        "lvmlockd is used with locking_type 1",
        "lvmlockd takes the place of cluster locking: locking_type is 1 with it "
            + "(lvmlockd(8) of 2.02; 2.03 warns of the type and uses files).",
        "set locking_type = 1, or use_lvmlockd = 0");
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    long type = number(config, GlobalOptions.LOCKING_TYPE);
    if (flag(config, GlobalOptions.USE_LVMLOCKD) && type != 1) {
      findings.add(
          place(config, GlobalOptions.USE_LVMLOCKD),
          "use_lvmlockd is 1 beside locking_type " + type,
          "the type is set here",
          place(config, GlobalOptions.LOCKING_TYPE));
    }
  }
}
