package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdDisk;

/** Requests to the backing disk have no timeout. */
final class DiskTimeoutIsOff extends DrbdRule {
  DiskTimeoutIsOff() {
    super(
        "DRBD117",
        Severity.WARNING,
        "Requests to the backing disk have no timeout",
        "A request that was given up and finishes later writes into memory that belongs to "
            + "somebody else by then. drbd.conf(5) 9.0, section disk, disk-timeout: 'This option "
            + "is dangerous and may lead to kernel panic!'",
        "take 'disk-timeout' out; let fencing deal with a hung disk");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope disk : resource.disks()) {
      if (disk.isOther(DrbdDisk.DISK_TIMEOUT, 0L)) {
        findings.add(
            disk.at(DrbdDisk.DISK_TIMEOUT),
            disk.quoted(DrbdDisk.DISK_TIMEOUT)
                + " gives up requests that may still write to memory");
      }
    }
  }
}
