package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.lvm.option.GlobalOptions;
import io.quorate.lvm.report.VgReport;

/** The lockspaces of shared volume groups are started. */
final class SharedVolumeGroupsAreStarted extends LvmRule<LvmHost> {
  SharedVolumeGroupsAreStarted() {
    super(
        "LVM142",
        Severity.WARNING,
        "The lockspaces of shared volume groups are started",
        "Before vgchange --lock-start nothing in the volume group can be activated or "
            + "changed: 'lock failed: error -210' (lvmlockd(8), 'starting and stopping "
            + "VGs').",
        "vgchange --lock-start, after dlm and lvmlockd were started; in a cluster the "
            + "lvmlockd resource does it");
  }

  @Override
  void look(LvmHost host, Findings findings) {
    if (!flag(host.config(), GlobalOptions.USE_LVMLOCKD)) {
      return; // LVM141
    }
    for (VgReport vg : host.report().volumeGroups()) {
      boolean started =
          host.locks().filter(locks -> locks.volumeGroup(vg.name()).isPresent()).isPresent();
      if (vg.isShared().orElse(false) && !started) {
        findings.add(
            Origin.none(),
            "the lockspace of "
                + vg.name()
                + " is not started on this host"
                + (host.locks().isEmpty() ? ": lvmlockd does not run" : ""));
      }
    }
  }
}
