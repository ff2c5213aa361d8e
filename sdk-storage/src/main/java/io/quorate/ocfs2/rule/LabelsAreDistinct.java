package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import java.util.HashMap;
import java.util.Map;

/** Two volumes have two labels. */
final class LabelsAreDistinct extends Ocfs2Rule {
  LabelsAreDistinct() {
    super(
        "OCFS114",
        Severity.WARNING,
        "Two volumes have two labels",
        "mount(8) takes one of several volumes with one label, and does not say which.",
        "tunefs.ocfs2 -L, or mount by UUID");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    Map<String, Ocfs2Setup.Volume> seen = new HashMap<>();
    for (Ocfs2Setup.Volume volume : setup.volumes()) {
      String label = volume.superblock().label();
      if (label.isEmpty()) {
        continue;
      }
      Ocfs2Setup.Volume first = seen.putIfAbsent(label, volume);
      if (first != null && !first.superblock().uuid().equals(volume.superblock().uuid())) {
        findings.add(
            Origin.none(),
            first.device() + " and " + volume.device() + " are both labelled '" + label + "'");
      }
    }
  }
}
