package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.lvm.report.PvReport;

/** No physical volume is seen on two devices. */
final class NoDuplicatePhysicalVolumes extends LvmRule<LvmHost> {
  NoDuplicatePhysicalVolumes() {
    super(
        "LVM143",
        Severity.ERROR,
        "No physical volume is seen on two devices",
        "LVM picks one of the two, which may be the disk below a replica "
            + "(lvm.conf(5), allow_changes_with_duplicate_pvs).",
        "reject the other device with global_filter, or leave it out of the devices " + "file");
  }

  @Override
  void look(LvmHost host, Findings findings) {
    for (PvReport pv : host.report().physicalVolumes()) {
      if (pv.isDuplicate().orElse(false)) {
        findings.add(
            Origin.none(),
            pv.name()
                + " has the physical volume "
                + pv.uuid().orElse("")
                + ", as another device has");
      }
    }
  }
}
