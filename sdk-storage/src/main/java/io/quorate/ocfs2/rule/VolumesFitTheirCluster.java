package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.ocfs2.model.ClusterStack;
import io.quorate.ocfs2.model.HeartbeatMode;
import io.quorate.ocfs2.model.O2cbCluster;
import java.util.Optional;

/** A volume is of the stack and the cluster that mounts it. */
final class VolumesFitTheirCluster extends Ocfs2Rule {
  VolumesFitTheirCluster() {
    super(
        "OCFS111",
        Severity.ERROR,
        "A volume is of the stack and the cluster that mounts it",
        "mkfs.ocfs2(8), --cluster-stack: 'Once set, OCFS2 will only allow mounting the volume"
            + " if the active cluster stack and cluster name matches the one specified on-disk'. "
            + "With pcmk the name is Corosync's cluster_name.",
        "correct the name in the files, or, with the volume unmounted everywhere, "
            + "tunefs.ocfs2 --update-cluster-stack or o2cluster -s");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    for (Ocfs2Setup.Volume volume : setup.volumes()) {
      Optional<ClusterStack> stack = volume.superblock().stack();
      Optional<String> name = volume.superblock().cluster();
      String what = volume.device() + " is for the cluster '" + name.orElse("") + "' of ";
      if (stack.filter(ClusterStack.PCMK::equals).isPresent()) {
        setup
            .pacemakerCluster()
            .filter(cluster -> !name.equals(Optional.of(cluster)))
            .ifPresent(
                cluster ->
                    findings.add(
                        Origin.none(), what + "pcmk, and Corosync names '" + cluster + "'"));
      } else if (stack.filter(ClusterStack.O2CB::equals).isPresent()
          && name.isPresent()
          && setup.conf().isPresent()) {
        o2cb(setup, volume, name.get(), what, findings);
      }
    }
  }

  private static void o2cb(
      Ocfs2Setup setup,
      Ocfs2Setup.Volume volume,
      String name,
      String what,
      Ocfs2Rule.Findings findings) {
    Optional<O2cbCluster> cluster =
        setup.clusters().stream().filter(each -> each.name().equals(name)).findFirst();
    if (cluster.isEmpty()) {
      findings.add(Origin.none(), what + "o2cb, which cluster.conf does not have");
    } else if ((cluster.get().heartbeatMode() == HeartbeatMode.GLOBAL)
        != volume.superblock().globalHeartbeat()) {
      findings.add(
          setup.stanza(cluster.get()).map(stanza -> stanza.origin("heartbeat_mode")).orElseThrow(),
          volume.device()
              + " has a "
              + (volume.superblock().globalHeartbeat() ? "global" : "local")
              + " heartbeat, and the cluster a "
              + cluster.get().heartbeatMode().word()
              + " one");
    }
  }
}
