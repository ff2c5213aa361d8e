package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.ocfs2.model.ClusterStack;

/** A volume has a slot to spare. */
final class OneSlotIsSpare extends Ocfs2Rule {
  OneSlotIsSpare() {
    super(
        "OCFS113",
        Severity.WARNING,
        "A volume has a slot to spare",
        "A node more, or a new one beside the one that it replaces, needs a slot; more slots "
            + "cost a journal each (mkfs.ocfs2(8), -N).",
        "make volumes with a slot more than there are nodes: -N");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    int nodes =
        Math.max(
            setup.nodes().size(),
            setup.clusters().stream().mapToInt(cluster -> cluster.nodes().size()).max().orElse(0));
    for (Ocfs2Setup.Volume volume : setup.volumes()) {
      boolean local = volume.superblock().stack().filter(ClusterStack.NONE::equals).isPresent();
      if (!local && nodes > 1 && volume.superblock().slots() == nodes) {
        findings.add(
            Origin.none(), volume.device() + " has as many slots as there are nodes: " + nodes);
      }
    }
  }
}
