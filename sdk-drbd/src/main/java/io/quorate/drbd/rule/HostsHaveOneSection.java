package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.HostNames;
import java.util.List;

/** Each host has one section. */
final class HostsHaveOneSection extends DrbdRule {
  HostsHaveOneSection() {
    super(
        "DRBD136",
        Severity.ERROR,
        "Each host has one section",
        "Host names are compared without case, and a short name equals the first label of a "
            + "full one; drbdadm notices two sections of one host only on that host: 'There are "
            + "multiple host sections for this node.' (measured with drbd-utils 9.22).",
        "remove one of the sections, or correct its host name");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    List<Host> hosts =
        resource.resource().hosts().stream().filter(h -> h.kind() == HostKind.ON).toList();
    for (int i = 0; i < hosts.size(); i++) {
      for (int j = 0; j < i; j++) {
        look(resource, hosts.get(j), hosts.get(i), findings);
      }
    }
  }

  private static void look(ResourceView resource, Host first, Host second, Findings findings) {
    for (String name : first.names()) {
      for (String other : second.names()) {
        if (!name.equals(other) && HostNames.equal(name, other)) {
          findings
              .add(
                  Place.of(resource, "", second, second.origin()),
                  "'" + other + "' and '" + name + "' are one host with two sections")
              .with("the first section", first.origin());
          return;
        }
      }
    }
  }
}
