package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.model.Stanza;
import java.util.ArrayList;
import java.util.List;

/** The nodes of cluster.conf are the hosts of the cluster, by their names. */
final class NodesAreNamedAsHosts extends Ocfs2Rule {
  NodesAreNamedAsHosts() {
    super(
        "OCFS108",
        Severity.ERROR,
        "The nodes of cluster.conf are the hosts of the cluster, by their names",
        "ocfs2.cluster.conf(5): 'The node name must match the hostname'; a host that does not"
            + " find itself in the file does not join. Host names are given: Ocfs2Setup.nodes.",
        "name every host of the cluster, and nobody else, as uname -n does without the domain");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    if (setup.nodes().isEmpty()) {
      return;
    }
    List<String> hosts =
        setup.nodes().stream().map(name -> name.replaceFirst("\\..*", "")).toList();
    for (O2cbCluster cluster : setup.clusters()) {
      List<String> missing = new ArrayList<>(hosts);
      for (Stanza node : setup.members("node", cluster)) {
        String name = node.text("name").orElse("");
        if (!missing.remove(name) && !name.isEmpty()) {
          findings.add(node.origin("name"), "no host of the cluster is named '" + name + "'");
        }
      }
      for (String host : missing) {
        findings.add(
            setup.stanza(cluster).map(Stanza::origin).orElseThrow(),
            "the host '" + host + "' is no node of " + cluster.name());
      }
    }
  }
}
