package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.ocfs2.model.Stanza;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every node and every heartbeat region belongs to a cluster. */
final class EveryStanzaHasItsCluster extends Ocfs2Rule {
  EveryStanzaHasItsCluster() {
    super(
        "OCFS104",
        Severity.ERROR,
        "Every node and every heartbeat region belongs to a cluster",
        "o2cb drops a stanza whose cluster attribute is missing or names no cluster stanza, "
            + "and says nothing (measured with 1.8.7).",
        "write 'cluster = NAME' with the name of a cluster stanza");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    Set<String> names = new HashSet<>();
    setup.stanzas("cluster").forEach(stanza -> stanza.text("name").ifPresent(names::add));
    for (String kind : List.of("node", "heartbeat")) {
      for (Stanza stanza : setup.stanzas(kind)) {
        Optional<String> cluster = stanza.text("cluster");
        if (cluster.isEmpty()) {
          findings.add(stanza.origin(), "the " + kind + " names no cluster");
        } else if (!names.contains(cluster.get())) {
          findings.add(stanza.origin("cluster"), "there is no cluster '" + cluster.get() + "'");
        }
      }
    }
  }
}
