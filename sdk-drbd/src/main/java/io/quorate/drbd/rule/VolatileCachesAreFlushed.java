package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdDisk;

/** Volatile write caches are flushed. */
final class VolatileCachesAreFlushed extends DrbdRule {
  VolatileCachesAreFlushed() {
    super(
        "DRBD115",
        Severity.WARNING,
        "Volatile write caches are flushed",
        "Without flushes DRBD falls back to draining, which 'requires that requests are "
            + "stable on disk when they finish'; a volatile cache loses them with the power, and "
            + "the peer does not know. drbd.conf(5) 9.0, section disk, disk-flushes and "
            + "md-flushes.",
        "take the option out, unless every write cache has a battery or is switched off; "
            + "then declare it (batteryBackedCache)");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope disk : resource.disks()) {
      if (disk.isOff(DrbdDisk.DISK_FLUSHES) && !disk.isOn(DrbdDisk.DISK_BARRIER)) {
        findings.add(
            disk.at(DrbdDisk.DISK_FLUSHES),
            "'disk-flushes no' loses acknowledged writes with the power, unless the write cache has a battery");
      }
      if (disk.isOff(DrbdDisk.MD_FLUSHES)) {
        findings.add(
            disk.at(DrbdDisk.MD_FLUSHES),
            "'md-flushes no' loses metadata with the power, unless the write cache has a battery");
      }
    }
  }
}
