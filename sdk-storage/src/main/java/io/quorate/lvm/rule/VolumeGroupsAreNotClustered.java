package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.lvm.report.LogEntry;
import io.quorate.lvm.report.VgReport;

/** No volume group of the host is marked for clvmd where there is none. */
final class VolumeGroupsAreNotClustered extends LvmRule<LvmHost> {
  private final LvmAssumptions assumptions;

  VolumeGroupsAreNotClustered(LvmAssumptions assumptions) {
    super(
        "LVM144",
        Severity.ERROR,
        "No volume group of the host is marked for clvmd where there is none",
        "Releases from 2.03 on do not touch it: 'Skipping clustered VG' (lvmlockd(8), "
            + "'Changing a clvm/clustered VG to a shared VG').",
        "vgchange --lock-type none --lock-opt force VG while no host uses it, then "
            + "vgchange --lock-type dlm VG");
    this.assumptions = assumptions;
  }

  @Override
  void look(LvmHost host, Findings findings) {
    if (!assumptions.withoutClvmd()) {
      return;
    }
    for (VgReport vg : host.report().volumeGroups()) {
      if (vg.isClustered().orElse(false)) {
        findings.add(Origin.none(), vg.name() + " is clustered");
      }
    }
    for (LogEntry entry : host.report().log()) {
      if (entry.message().contains("Skipping clustered VG")) {
        findings.add(Origin.none(), entry.objectName().orElse("a volume group") + " is clustered");
      }
    }
  }
}
