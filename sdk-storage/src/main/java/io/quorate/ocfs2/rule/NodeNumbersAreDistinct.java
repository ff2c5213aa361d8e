package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.model.Stanza;
import io.quorate.ocfs2.option.NodeOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every node has a number of its own, 0 to 254. */
final class NodeNumbersAreDistinct extends Ocfs2Rule {
  NodeNumbersAreDistinct() {
    super(
        "OCFS102",
        Severity.ERROR,
        "Every node has a number of its own, 0 to 254",
        "The kernel knows nodes by number, 0 to 254 (ocfs2.cluster.conf(5)); o2cb takes a "
            + "number twice, and numbers up to 2147483646 (measured with 1.8.7). A number must be "
            + "the same on all nodes.",
        "give every node a number of its own, from 0 to 254");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    for (O2cbCluster cluster : setup.clusters()) {
      Map<Long, Origin> used = new HashMap<>();
      for (Stanza node : setup.members("node", cluster)) {
        Optional<Long> number = Values.of(node, NodeOptions.NUMBER);
        if (number.isEmpty()) {
          continue;
        }
        Origin here = node.origin("number");
        if (number.get() > 254) {
          findings.add(here, "the number " + number.get() + " is out of its range");
        }
        Origin first = used.putIfAbsent(number.get(), here);
        if (first != null) {
          findings.add(
              here, "the number " + number.get() + " is used twice", "used here as well", first);
        }
      }
    }
  }
}
