package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.GlobalOptions;

/** Cluster locking does not fall back to local locks. */
final class NoFallbackToLocalLocks extends LvmRule<LvmConfig> {
  private final LvmAssumptions assumptions;

  NoFallbackToLocalLocks(LvmAssumptions assumptions) {
    super(
        "LVM110",
        Severity.WARNING,
        "Cluster locking does not fall back to local locks",
        "With fallback_to_local_locking a command that does not reach clvmd goes on "
            + "with locks of this host alone, while other hosts may change the same volume "
            + "group (lvm.conf(5) of 2.02).",
        "set fallback_to_local_locking = 0");
    this.assumptions = assumptions;
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    if (!assumptions.withoutClvmd()
        && number(config, GlobalOptions.LOCKING_TYPE) == 3
        && flag(config, GlobalOptions.FALLBACK_TO_LOCAL_LOCKING)) {
      findings.add(
          place(config, GlobalOptions.FALLBACK_TO_LOCAL_LOCKING),
          "without clvmd, commands go on with locks of this host alone");
    }
  }
}
