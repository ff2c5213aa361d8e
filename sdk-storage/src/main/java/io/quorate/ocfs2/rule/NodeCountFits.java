package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.ocfs2.model.O2cbCluster;

/** node_count is the number of the nodes. */
final class NodeCountFits extends Ocfs2Rule {
  NodeCountFits() {
    super(
        "OCFS101",
        Severity.ERROR,
        "node_count is the number of the nodes",
        "o2cb compares it with nothing: it takes node_count = 5 without a node (measured with"
            + " 1.8.7); ocfs2.cluster.conf(5): 'Number of nodes in the cluster'.",
        "write the number of node stanzas that name the cluster");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    for (O2cbCluster cluster : setup.clusters()) {
      if (cluster.nodeCount() != cluster.nodes().size()) {
        findings.add(
            setup.stanza(cluster).map(stanza -> stanza.origin("node_count")).orElseThrow(),
            "node_count of "
                + cluster.name()
                + " is "
                + cluster.nodeCount()
                + ", and it has "
                + cluster.nodes().size()
                + " nodes");
      }
    }
  }
}
