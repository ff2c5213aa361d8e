package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.ocfs2.model.HeartbeatMode;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.model.Stanza;

/** A global heartbeat has regions, 1 to 32, and each is a UUID. */
final class GlobalHeartbeatHasRegions extends Ocfs2Rule {
  GlobalHeartbeatHasRegions() {
    super(
        "OCFS106",
        Severity.ERROR,
        "A global heartbeat has regions, 1 to 32, and each is a UUID",
        "ocfs2.cluster.conf(5): 'A cluster can have up to 32 heartbeat regions'; without one "
            + "nobody beats. o2cb(7) recommends three, so that the cluster survives the loss of "
            + "one. o2cb takes any text for a region (measured with 1.8.7).",
        "write heartbeat stanzas with the UUIDs of volumes, as 'mounted.ocfs2 -d' shows them");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    for (O2cbCluster cluster : setup.clusters()) {
      if (cluster.heartbeatMode() == HeartbeatMode.GLOBAL
          && (cluster.regions().isEmpty() || cluster.regions().size() > 32)) {
        findings.add(
            setup.stanza(cluster).map(stanza -> stanza.origin("heartbeat_mode")).orElseThrow(),
            cluster.name() + " has " + cluster.regions().size() + " heartbeat regions");
      }
      for (Stanza region : setup.members("heartbeat", cluster)) {
        String uuid = region.text("region").orElse("");
        if (!uuid.isEmpty() && !uuid.matches("[0-9A-F]{32}")) {
          findings.add(region.origin("region"), "'" + uuid + "' is no UUID of a volume");
        }
      }
    }
  }
}
