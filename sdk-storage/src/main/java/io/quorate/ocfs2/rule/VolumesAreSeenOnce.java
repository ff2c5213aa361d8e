package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import java.util.HashMap;
import java.util.Map;

/** A volume is seen on one device. */
final class VolumesAreSeenOnce extends Ocfs2Rule {
  VolumesAreSeenOnce() {
    super(
        "OCFS115",
        Severity.WARNING,
        "A volume is seen on one device",
        "A volume on DRBD is seen on the DRBD device and on its backing disk; who mounts by "
            + "label or UUID may get the disk, past the replication. Copies of a volume have one "
            + "UUID too, and tear each other apart (tunefs.ocfs2(8), --cloned-volume).",
        "mount by the path of the upper device; give a copy a UUID of its own with "
            + "tunefs.ocfs2 --cloned-volume");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    Map<Ocfs2Uuid, String> seen = new HashMap<>();
    for (Ocfs2Setup.Volume volume : setup.volumes()) {
      if (volume.superblock().uuid().isEmpty()) {
        continue;
      }
      String first = seen.putIfAbsent(volume.superblock().uuid().get(), volume.device());
      if (first != null && !first.equals(volume.device())) {
        findings.add(
            Origin.none(),
            first
                + " and "
                + volume.device()
                + " show one volume, "
                + volume.superblock().uuid().get());
      }
    }
  }
}
