package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.model.Connection;
import io.quorate.drbd.model.Endpoint;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import java.util.List;

/** DRBD Proxy is on all ends or on none. */
final class ProxyIsOnBothEnds extends DrbdRule {
  ProxyIsOnBothEnds() {
    super(
        "DRBD135",
        Severity.ERROR,
        "DRBD Proxy is on all ends or on none",
        "drbdadm says so only on a host of the resource: 'Either all 'on' sections must "
            + "contain a proxy subsection, or none.' (measured with drbd-utils 9.22).",
        "add the missing proxy, or take the others out");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    List<Host> hosts =
        resource.resource().hosts().stream().filter(h -> h.kind() == HostKind.ON).toList();
    List<Host> without = hosts.stream().filter(host -> host.proxy().isEmpty()).toList();
    if (!without.isEmpty() && without.size() < hosts.size()) {
      Host with = hosts.stream().filter(host -> host.proxy().isPresent()).findFirst().orElseThrow();
      findings
          .add(
              Place.of(resource, "", without.get(0), without.get(0).origin()),
              "host '" + without.get(0).label() + "' has no proxy, '" + with.label() + "' has one")
          .with("the proxy", with.proxy().orElseThrow().origin());
    }
    for (Connection connection : resource.resource().connections()) {
      look(resource, connection.endpoints(), findings);
      connection.paths().forEach(path -> look(resource, path.endpoints(), findings));
    }
  }

  private static void look(ResourceView resource, List<Endpoint> ends, Findings findings) {
    if (ends.size() != 2 || ends.get(0).proxy().isPresent() == ends.get(1).proxy().isPresent()) {
      return;
    }
    int proxied = ends.get(0).proxy().isPresent() ? 0 : 1;
    Endpoint with = ends.get(proxied);
    Endpoint without = ends.get(1 - proxied);
    findings
        .add(
            Place.of(resource, "", without, without.origin()),
            "the end '" + without.label() + "' has no proxy, '" + with.label() + "' has one")
        .with("the proxy", with.proxy().orElseThrow().origin());
  }
}
