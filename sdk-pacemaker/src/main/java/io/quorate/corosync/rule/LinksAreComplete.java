package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.effective.EffectiveLink;
import io.quorate.corosync.model.CorosyncLink;
import io.quorate.corosync.model.CorosyncNode;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every node is on every link, with a name, in one address family. */
final class LinksAreComplete extends CorosyncRule {
  LinksAreComplete() {
    super(
        "CORO114",
        Severity.ERROR,
        "Every node is on every link, with a name, in one address family",
        "Corosync 3 does not start otherwise, and names no line: all nodes have the same "
            + "links, a name where there are several, addresses of one family on a link, links "
            + "0..7, and several links with knet alone (exec/totemconfig.c of 3.1.7).",
        "give every node an address on every link");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    if (config.release().major() < 3) {
      return;
    }
    for (CorosyncLink link : config.config().links()) {
      boolean stored = link.settings().settings().size() > 1; // more than its number
      if (link.number() > 7 && stored) {
        findings.add(
            link.section().origin(),
            "there is no link " + link.number() + ", only 0..7",
            "use 0..7");
      }
    }
    SortedSet<Integer> all = new TreeSet<>();
    config.config().nodes().forEach(node -> all.addAll(node.addresses().keySet()));
    for (CorosyncNode node : config.config().nodes()) {
      all.stream()
          .filter(link -> !node.addresses().containsKey(link) && !node.addresses().isEmpty())
          .forEach(
              link ->
                  findings.add(
                      node.section().origin(),
                      "node " + node.label() + " has no address on link " + link));
    }
    if (all.size() > 1 && !config.transport().equals("knet")) {
      findings.add(
          Places.key(config.config(), "totem", "transport"),
          "the transport "
              + config.transport()
              + " has one link, and "
              + all.size()
              + " are written",
          "use 'transport: knet', or one link");
    }
    config.links().forEach(link -> families(config, link, findings));
  }

  private void families(EffectiveCorosync config, EffectiveLink link, Findings findings) {
    Set<Integer> bits = new TreeSet<>();
    for (EffectiveLink.End end : link.ends()) {
      Network.address(end.address()).ifPresent(address -> bits.add(address.bits()));
    }
    if (bits.size() > 1) {
      findings.add(
          link.ends()
              .get(0)
              .node()
              .flatMap(node -> node.settings().find("ring" + link.number() + "_addr"))
              .map(Options.Setting::origin)
              .orElseGet(() -> Places.head(config.config(), "totem.interface")),
          "link " + link.number() + " has IPv4 and IPv6 addresses",
          "use one family on a link");
    }
  }
}
