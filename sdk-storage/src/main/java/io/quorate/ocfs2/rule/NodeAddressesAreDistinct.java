package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.model.Stanza;
import io.quorate.ocfs2.option.NodeOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every node has an address of its own, and a port that TCP has. */
final class NodeAddressesAreDistinct extends Ocfs2Rule {
  NodeAddressesAreDistinct() {
    super(
        "OCFS103",
        Severity.ERROR,
        "Every node has an address of its own, and a port that TCP has",
        "Two nodes with one address are one for the network; o2cb takes both, and ports up to"
            + " 4294967295 (measured with 1.8.7).",
        "give every node its own address, and a port from 1 to 65535");
  }

  @Override
  void look(Ocfs2Setup setup, Findings findings) {
    for (O2cbCluster cluster : setup.clusters()) {
      Map<String, Origin> used = new HashMap<>();
      for (Stanza node : setup.members("node", cluster)) {
        Values.of(node, NodeOptions.IP_PORT)
            .filter(port -> port < 1 || port > 65_535)
            .ifPresent(port -> findings.add(node.origin("ip_port"), "TCP has no port " + port));
        Optional<String> address = Values.of(node, NodeOptions.IP_ADDRESS);
        if (address.isPresent()) {
          Origin here = node.origin("ip_address");
          Origin first = used.putIfAbsent(address.get(), here);
          if (first != null) {
            findings.add(
                here,
                "the address " + address.get() + " is used twice",
                "used here as well",
                first);
          }
        }
      }
    }
  }
}
