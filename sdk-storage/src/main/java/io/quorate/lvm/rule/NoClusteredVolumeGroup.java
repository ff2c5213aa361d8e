package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.lvm.model.LvmMetadata;
import io.quorate.lvm.model.VgMetadata;

/** A volume group is not marked for clvmd where there is none. */
final class NoClusteredVolumeGroup extends LvmRule<LvmMetadata> {
  private final LvmAssumptions assumptions;

  NoClusteredVolumeGroup(LvmAssumptions assumptions) {
    super(
        "LVM121",
        Severity.ERROR,
        "A volume group is not marked for clvmd where there is none",
        "Releases from 2.03 on do not touch it: 'Skipping clustered VG' (lvmlockd(8), "
            + "'Changing a clvm/clustered VG to a shared VG').",
        "vgchange --lock-type none --lock-opt force VG while no host uses it, then "
            + "vgchange --lock-type dlm VG");
    this.assumptions = assumptions;
  }

  @Override
  void look(LvmMetadata metadata, Findings findings) {
    for (VgMetadata vg : metadata.volumeGroups()) {
      if (assumptions.withoutClvmd() && vg.isClustered()) {
        findings.add(
            vg.section()
                .settings()
                .find("status")
                .map(Options.Setting::origin)
                .orElse(vg.section().origin()),
            "'" + vg.name() + "' is clustered, which " + assumptions.release() + " does not use");
      }
    }
  }
}
