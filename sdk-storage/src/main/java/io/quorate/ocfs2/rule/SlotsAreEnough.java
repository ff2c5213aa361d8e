package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.ocfs2.model.ClusterStack;

/** A volume has a slot for every node. */
final class SlotsAreEnough extends Ocfs2Rule {
  SlotsAreEnough() {
    super(
        "OCFS112",
        Severity.ERROR,
        "A volume has a slot for every node",
        "mkfs.ocfs2(8), -N: 'the maximum number of nodes that can concurrently mount the "
            + "partition'; the next one is refused.",
        "tunefs.ocfs2 -N, with a slot more than there are nodes");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    int nodes =
        Math.max(
            setup.nodes().size(),
            setup.clusters().stream().mapToInt(cluster -> cluster.nodes().size()).max().orElse(0));
    for (Ocfs2Setup.Volume volume : setup.volumes()) {
      boolean local = volume.superblock().stack().filter(ClusterStack.NONE::equals).isPresent();
      if (!local && volume.superblock().slots() < nodes) {
        findings.add(
            Origin.none(),
            volume.device()
                + " has "
                + volume.superblock().slots()
                + " slots for "
                + nodes
                + " nodes");
      }
    }
  }
}
