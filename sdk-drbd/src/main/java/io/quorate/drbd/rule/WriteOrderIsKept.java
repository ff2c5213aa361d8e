package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdDisk;

/** Dependent writes keep their order. */
final class WriteOrderIsKept extends DrbdRule {
  WriteOrderIsKept() {
    super(
        "DRBD116",
        Severity.WARNING,
        "Dependent writes keep their order",
        "drbd.conf(5) 9.0, section disk, disk-drain: 'Do not disable in production "
            + "environments.' With barriers and flushes off as well, writes reach the nodes' "
            + "disks in different orders, which 'can result in data loss or corruption'.",
        "take 'disk-drain no' out");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope disk : resource.disks()) {
      if (disk.isOff(DrbdDisk.DISK_DRAIN)) {
        boolean nothing = disk.isOff(DrbdDisk.DISK_FLUSHES) && !disk.isOn(DrbdDisk.DISK_BARRIER);
        findings.add(
            disk.at(DrbdDisk.DISK_DRAIN),
            nothing
                ? "'disk-drain no' without flushes and barriers: nothing keeps the order of writes"
                : "'disk-drain no' is not for production");
      }
    }
  }
}
