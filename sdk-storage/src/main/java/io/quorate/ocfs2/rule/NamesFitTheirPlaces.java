package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.model.Stanza;

/** A cluster is named with up to 16 letters and digits, a node without its domain. */
final class NamesFitTheirPlaces extends Ocfs2Rule {
  NamesFitTheirPlaces() {
    super(
        "OCFS105",
        Severity.ERROR,
        "A cluster is named with up to 16 letters and digits, a node without its domain",
        "ocfs2.cluster.conf(5): 'The cluster name can include up to 16 alphanumeric "
            + "characters [0-9A-Za-z]. No special characters are allowed'; 'The node name must "
            + "match the hostname. The domain name is not required'. mkfs.ocfs2 refuses other names"
            + " of clusters; o2cb takes them (measured with 1.8.7).",
        "name it as the manual says");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    for (O2cbCluster cluster : setup.clusters()) {
      if (!cluster.name().matches("[0-9A-Za-z]{1,16}")) {
        findings.add(
            setup.stanza(cluster).map(stanza -> stanza.origin("name")).orElseThrow(),
            "'" + cluster.name() + "' is no name of a cluster");
      }
      for (Stanza node : setup.members("node", cluster)) {
        String name = node.text("name").orElse("");
        if (!name.isEmpty() && !name.matches("[0-9A-Za-z]([-0-9A-Za-z]*[0-9A-Za-z])?")) {
          findings.add(node.origin("name"), "'" + name + "' is no host name without a domain");
        }
      }
    }
  }
}
