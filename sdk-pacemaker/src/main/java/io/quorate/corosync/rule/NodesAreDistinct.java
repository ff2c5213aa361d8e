package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.model.CorosyncNode;
import java.util.HashMap;
import java.util.Map;

/** Every node has a name, a number and addresses of its own. */
final class NodesAreDistinct extends CorosyncRule {
  NodesAreDistinct() {
    super(
        "CORO103",
        Severity.ERROR,
        "Every node has a name, a number and addresses of its own",
        "Two nodes with one address are one for the network; corosync -t notices equal "
            + "numbers alone (measured with 3.1.7). Kronosnet needs nodeid (corosync.conf(5)), "
            + "1..65535 (exec/totemconfig.c); Pacemaker calls nodes by name, and otherwise by "
            + "what it finds.",
        "give every node its own name, nodeid and addresses");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    if (config.release().major() == 1) {
      return;
    }
    Map<String, Origin> used = new HashMap<>();
    for (CorosyncNode node : config.config().nodes()) {
      missing(config, node, findings);
      for (Options.Setting setting : node.settings()) {
        String kind = setting.name().matches("ring[0-7]_addr") ? "address" : setting.name();
        if (!kind.equals("address") && !kind.equals("name") && !kind.equals("nodeid")) {
          continue;
        }
        Origin first = used.putIfAbsent(kind + " " + setting.text(), setting.origin());
        if (first != null) {
          findings.add(
              setting.origin(),
              "the " + kind + " " + setting.text() + " is used twice",
              "used here as well",
              first);
        }
      }
    }
  }

  private static void missing(
      EffectiveCorosync config, CorosyncNode node, CorosyncRule.Findings findings) {
    Origin place = node.section().origin();
    boolean knet = config.transport().equals("knet");
    if (node.settings().text("name").isEmpty()) {
      findings.add(place, "node " + node.label() + " has no name");
    }
    if (node.settings().text("nodeid").isEmpty()) {
      findings.add(place, "node " + node.label() + " has no nodeid");
    }
    long id = node.nodeId().orElse(1L);
    if (id == 0 || (knet && id > 65535)) {
      findings.add(
          node.settings().find("nodeid").orElseThrow().origin(),
          "node " + node.label() + " has the nodeid " + id + ", which corosync does not take");
    }
    if (node.addresses().isEmpty()) {
      findings.add(place, "node " + node.label() + " has no address");
    }
  }
}
