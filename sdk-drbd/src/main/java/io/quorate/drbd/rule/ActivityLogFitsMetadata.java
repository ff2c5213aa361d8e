package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdDisk;

/** The activity log fits into the metadata that create-md makes. */
final class ActivityLogFitsMetadata extends DrbdRule {
  private static final long DEFAULT_MAXIMUM = 6433;

  ActivityLogFitsMetadata() {
    super(
        "DRBD124",
        Severity.WARNING,
        "The activity log fits into the metadata that create-md makes",
        "drbd.conf(5) 9.0, section disk, al-extents: 'the default 32kB ring-buffer effects "
            + "a maximum of 6433'. More needs metadata made with --al-stripes or "
            + "--al-stripe-size, drbdmeta(8).",
        "set 'al-extents 6433' or less, or make the metadata with more al-stripes");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope disk : resource.disks()) {
      if (disk.value(DrbdDisk.AL_EXTENTS).orElse(0L) > DEFAULT_MAXIMUM) {
        findings.add(
            disk.at(DrbdDisk.AL_EXTENTS),
            disk.quoted(DrbdDisk.AL_EXTENTS)
                + " is more than the "
                + DEFAULT_MAXIMUM
                + " extents that the usual metadata have room for");
      }
    }
  }
}
