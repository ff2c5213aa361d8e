package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.option.GlobalOptions;
import io.quorate.lvm.report.VgReport;

/** A host with shared volume groups uses lvmlockd. */
final class SharedVolumeGroupsHaveLvmlockd extends LvmRule<LvmHost> {
  SharedVolumeGroupsHaveLvmlockd() {
    super(
        "LVM141",
        Severity.ERROR,
        "A host with shared volume groups uses lvmlockd",
        "Without lvmlockd a shared volume group cannot be used: 'lock skipped: "
            + "lvmlockd not configured' or 'Reading VG without a lock' (lvmlockd(8)).",
        "set global/use_lvmlockd = 1, and start dlm and lvmlockd");
  }

  @Override
  void look(LvmHost host, Findings findings) {
    if (flag(host.config(), GlobalOptions.USE_LVMLOCKD)) {
      return;
    }
    for (VgReport vg : host.report().volumeGroups()) {
      if (vg.isShared().orElse(false)) {
        findings.add(
            place(host.config(), GlobalOptions.USE_LVMLOCKD),
            vg.name() + " is locked by lvmlockd, which this host does not use");
      }
    }
  }
}
