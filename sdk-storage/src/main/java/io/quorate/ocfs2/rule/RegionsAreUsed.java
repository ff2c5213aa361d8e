package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.ocfs2.model.HeartbeatMode;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.model.Stanza;

/** Heartbeat regions come with the global heartbeat. */
final class RegionsAreUsed extends Ocfs2Rule {
  RegionsAreUsed() {
    super(
        "OCFS107",
        Severity.WARNING,
        "Heartbeat regions come with the global heartbeat",
        "ocfs2.cluster.conf(5): 'the regions are only used if heartbeat_mode = global is in "
            + "the cluster stanza. If not, this stanza is ignored'.",
        "set heartbeat_mode to global, or remove the regions");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    for (O2cbCluster cluster : setup.clusters()) {
      if (cluster.heartbeatMode() == HeartbeatMode.LOCAL) {
        for (Stanza region : setup.members("heartbeat", cluster)) {
          findings.add(region.origin(), "the heartbeat mode of " + cluster.name() + " is local");
        }
      }
    }
  }
}
