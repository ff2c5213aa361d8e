package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.ocfs2.model.ClusterStack;
import io.quorate.ocfs2.model.Stanza;
import io.quorate.ocfs2.option.O2cbOptions;

/** Beside Pacemaker no other stack decides who is in the cluster. */
final class PacemakerAloneIsTheCluster extends Ocfs2Rule {
  PacemakerAloneIsTheCluster() {
    super(
        "OCFS109",
        Severity.WARNING,
        "Beside Pacemaker no other stack decides who is in the cluster",
        "The classic stack o2cb has a heartbeat and a self-fencing of its own: two "
            + "authorities that can disagree about who is alive. With Pacemaker the stack is pcmk, "
            + "with ocf:pacemaker:controld (SUSE HA guide, chapter OCFS2; 'all parts of the stack "
            + "make decisions based on the same membership and quorum data', A. Beekhof, 2012). A "
            + "volume of max-compat is one of classic o2cb (measured with 1.8.7).",
        "make volumes with --cluster-stack=pcmk and --cluster-name, disable the service o2cb,"
            + " and drop cluster.conf");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    if (setup.pacemakerCluster().isEmpty()) {
      return;
    }
    for (Ocfs2Setup.Volume volume : setup.volumes()) {
      if (volume.superblock().stack().filter(ClusterStack.O2CB::equals).isPresent()) {
        findings.add(
            Origin.none(),
            volume.device()
                + " is a volume of "
                + (volume.superblock().classic() ? "classic o2cb" : "o2cb"));
      }
    }
    setup
        .defaults()
        .filter(defaults -> defaults.isEnabled() && defaults.stack() == ClusterStack.O2CB)
        .ifPresent(
            defaults ->
                findings.add(
                    defaults.origin(O2cbOptions.ENABLED), "the service o2cb starts at boot"));
    for (Stanza cluster : setup.stanzas("cluster")) {
      findings.add(cluster.origin(), "o2cb has a cluster of its own");
    }
  }
}
