package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.effective.EffectiveHost;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import java.util.ArrayList;
import java.util.List;

/** Node-ids are written. */
final class NodeIdsAreWritten extends DrbdRule {
  NodeIdsAreWritten() {
    super(
        "DRBD133",
        Severity.INFO,
        "Node-ids are written",
        "drbdadm 9 works node-ids out of the addresses of two hosts, so changing an address "
            + "swaps them, and the metadata no longer fits; a third host is refused until all "
            + "have one. drbd.conf(5) 9.0, section on: 'The node-id and address parameters must "
            + "be defined in this section.'",
        "write the node-ids that are in use; 'drbdsetup show' names them");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    List<Host> without =
        resource.resource().hosts().stream()
            .filter(host -> host.kind() == HostKind.ON && host.nodeId().isEmpty())
            .toList();
    if (!without.isEmpty()) {
      List<String> ids = new ArrayList<>();
      for (EffectiveHost host : resource.hosts()) {
        host.nodeId().ifPresent(id -> ids.add("'node-id " + id + "' for '" + host.label() + "'"));
      }
      findings.add(
          Place.of(resource, "", without.get(0), without.get(0).origin()),
          "node-ids are worked out from the addresses instead of written",
          ids.isEmpty() ? fix() : "write what holds now: " + String.join(", ", ids));
    }
  }
}
