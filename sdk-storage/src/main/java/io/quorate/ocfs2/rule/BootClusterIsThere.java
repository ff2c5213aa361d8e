package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.ocfs2.model.ClusterStack;
import io.quorate.ocfs2.model.O2cbDefaults;
import io.quorate.ocfs2.option.O2cbOptions;
import java.util.Optional;

/** The cluster that the service starts is in cluster.conf. */
final class BootClusterIsThere extends Ocfs2Rule {
  BootClusterIsThere() {
    super(
        "OCFS110",
        Severity.ERROR,
        "The cluster that the service starts is in cluster.conf",
        "The service o2cb registers the cluster of O2CB_BOOTCLUSTER from cluster.conf; it "
            + "fails when the file has none of that name (/etc/init.d/o2cb of 1.8.7).",
        "set O2CB_BOOTCLUSTER to the name of a cluster stanza");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    Optional<O2cbDefaults> defaults = setup.defaults().filter(O2cbDefaults::isEnabled);
    if (defaults.isEmpty()) {
      return;
    }
    Optional<String> name = defaults.get().bootCluster();
    if (name.isEmpty() && defaults.get().stack() == ClusterStack.O2CB) {
      findings.add(
          defaults.get().origin(O2cbOptions.ENABLED),
          "the service starts, and no cluster is named");
    } else if (name.isPresent()
        && setup.conf().isPresent()
        && setup.clusters().stream().noneMatch(each -> each.name().equals(name.get()))) {
      findings.add(
          defaults.get().origin(O2cbOptions.BOOT_CLUSTER),
          "cluster.conf has no cluster '" + name.get() + "'");
    }
  }
}
