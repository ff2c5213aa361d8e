package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.model.LvmMetadata;
import io.quorate.lvm.model.PvMetadata;
import io.quorate.lvm.model.VgMetadata;

/** No physical volume is missing. */
final class NoMissingPhysicalVolume extends LvmRule<LvmMetadata> {
  NoMissingPhysicalVolume() {
    super(
        "LVM122",
        Severity.WARNING,
        "No physical volume is missing",
        "A volume group that misses a physical volume cannot be changed, and its "
            + "logical volumes there are not activated unless they are RAID (vgreduce(8), "
            + "--removemissing).",
        "bring the device back, and run vgextend --restoremissing; or vgreduce "
            + "--removemissing");
  }

  @Override
  void look(LvmMetadata metadata, Findings findings) {
    for (VgMetadata vg : metadata.volumeGroups()) {
      for (PvMetadata pv : vg.physicalVolumes()) {
        if (pv.isMissing()) {
          findings.add(
              pv.section().origin(),
              "'"
                  + vg.name()
                  + "' misses '"
                  + pv.name()
                  + "', which was "
                  + pv.device().orElse("elsewhere"));
        }
      }
    }
  }
}
