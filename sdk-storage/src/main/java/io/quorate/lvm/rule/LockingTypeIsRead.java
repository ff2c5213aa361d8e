package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.GlobalOptions;

/** A type of cluster locking is one that the release has. */
final class LockingTypeIsRead extends LvmRule<LvmConfig> {
  private final LvmAssumptions assumptions;

  LockingTypeIsRead(LvmAssumptions assumptions) {
    super(
        "LVM101",
        Severity.ERROR,
        "A type of cluster locking is one that the release has",
        "From 2.03 on there is no clvmd: LVM says 'locking_type (3) is deprecated, "
            + "using file locking', locks nothing between hosts, and calls the "
            + "configuration valid (measured with 2.03.16). Two hosts then change the same "
            + "metadata at once.",
        "move to lvmlockd: use_lvmlockd = 1, no locking_type, and 'vgchange "
            + "--lock-type dlm' for each volume group (lvmlockd(8))");
    this.assumptions = assumptions;
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    if (!assumptions.withoutClvmd()) {
      return;
    }
    long type = number(config, GlobalOptions.LOCKING_TYPE);
    String meaning =
        switch ((int) Math.min(type, 9)) {
          case 1 -> "";
          case 2, 3 -> "as file locking: nothing is locked between hosts";
          case 4 -> "as --sysinit --readonly";
          default -> "as --nolocking: nothing is locked at all";
        };
    if (!meaning.isEmpty()) {
      findings.add(
          place(config, GlobalOptions.LOCKING_TYPE),
          "LVM " + assumptions.release() + " takes locking_type " + type + " " + meaning,
          type == 2 || type == 3
              ? fix()
              : "take it out, and give the option to those commands that need it");
    }
  }
}
