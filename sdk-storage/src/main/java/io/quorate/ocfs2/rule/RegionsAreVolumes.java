package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.ocfs2.model.HeartbeatMode;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import io.quorate.ocfs2.model.Stanza;
import java.util.Optional;

/** Every heartbeat region is a volume with the global heartbeat. */
final class RegionsAreVolumes extends Ocfs2Rule {
  RegionsAreVolumes() {
    super(
        "OCFS116",
        Severity.ERROR,
        "Every heartbeat region is a volume with the global heartbeat",
        "The region is found by its UUID, on a volume whose flag is G in 'mounted.ocfs2 -d'; "
            + "o2cb says 'Heartbeat region could not be found' otherwise (ocfs2-tools issue 51).",
        "use the UUID of a volume that was made with --global-heartbeat");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    if (setup.volumes().isEmpty()) {
      return;
    }
    for (O2cbCluster cluster : setup.clusters()) {
      if (cluster.heartbeatMode() != HeartbeatMode.GLOBAL) {
        continue;
      }
      for (Stanza region : setup.members("heartbeat", cluster)) {
        Optional<Ocfs2Uuid> uuid = region.text("region").flatMap(Ocfs2Uuid::find);
        boolean found =
            uuid.isEmpty()
                || setup.volumes().stream()
                    .anyMatch(
                        volume ->
                            volume.superblock().uuid().equals(uuid)
                                && volume.superblock().globalHeartbeat());
        if (!found) {
          findings.add(
              region.origin("region"),
              "no volume with a global heartbeat is " + uuid.orElseThrow());
        }
      }
    }
  }
}
