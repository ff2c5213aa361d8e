package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.GlobalOptions;

/** lvmetad does not run beside cluster locking. */
final class NoLvmetadInClusters extends LvmRule<LvmConfig> {
  private final LvmAssumptions assumptions;

  NoLvmetadInClusters(LvmAssumptions assumptions) {
    super(
        "LVM107",
        Severity.ERROR,
        "lvmetad does not run beside cluster locking",
        "lvmetad of releases before 2.03 does not see what other hosts change "
            + "(lvmetad(8); lvm.conf(5) of 2.02, use_lvmetad).",
        "set use_lvmetad = 0, and stop lvm2-lvmetad");
    this.assumptions = assumptions;
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    boolean cluster =
        number(config, GlobalOptions.LOCKING_TYPE) == 3 || flag(config, GlobalOptions.USE_LVMLOCKD);
    if (!assumptions.withoutClvmd() && cluster && flag(config, GlobalOptions.USE_LVMETAD)) {
      findings.add(
          place(config, GlobalOptions.USE_LVMETAD), "use_lvmetad is 1 beside cluster locking");
    }
  }
}
