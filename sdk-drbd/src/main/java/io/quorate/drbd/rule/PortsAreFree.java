package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.drbd.effective.EffectiveConnection;
import io.quorate.drbd.effective.EffectiveConnection.End;
import io.quorate.drbd.effective.EffectiveConnection.Route;
import io.quorate.drbd.model.Address;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Ports are not those of other parts of the cluster. */
final class PortsAreFree extends DrbdRule {
  private static final NavigableMap<Integer, String> SERVICES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(22, "sshd"),
              Map.entry(2224, "pcsd"),
              Map.entry(3121, "pacemaker-remoted"),
              Map.entry(3366, "the LINSTOR satellite"),
              Map.entry(3367, "the LINSTOR satellite"),
              Map.entry(3370, "the LINSTOR controller"),
              Map.entry(3371, "the LINSTOR controller"),
              Map.entry(7630, "Hawk"),
              Map.entry(7777, "o2cb"),
              Map.entry(16509, "libvirtd"),
              Map.entry(16514, "libvirtd with TLS"),
              Map.entry(21064, "dlm_controld")));
  private static final int MIGRATION_FIRST = 49152;
  private static final int MIGRATION_LAST = 49215;

  PortsAreFree() {
    super(
        "DRBD131",
        Severity.WARNING,
        "Ports are not those of other parts of the cluster",
        "Two services cannot listen on one TCP port of a host; the one that starts second "
            + "fails, often only after a reboot. Defaults: o2cb 7777, dlm_controld 21064, "
            + "libvirtd 16509 and 16514, live migration 49152 to 49215 (qemu.conf, "
            + "migration_port_min and _max), pcsd 2224, pacemaker-remoted 3121, Hawk 7630, "
            + "LINSTOR 3366, 3367, 3370 and 3371, sshd 22.",
        "take a port that nobody else uses; DRBD's own usually begin at 7788");
  }

  private record Port(String resource, int number) {}

  @Override
  void look(ResourceView resource, Findings findings) {
    for (EffectiveConnection connection : resource.connections()) {
      for (Route route : connection.paths()) {
        for (End end : route.ends()) {
          end.address().ifPresent(address -> look(resource, end, address, findings));
        }
      }
    }
  }

  private static void look(ResourceView resource, End end, Address address, Findings findings) {
    service(address.port())
        .ifPresent(
            service -> {
              Origin origin = address.origin().span().isPresent() ? address.origin() : end.origin();
              findings.add(
                  new Place(new Port(resource.name(), address.port()), origin, resource, ""),
                  "port " + address.port() + " is the one of " + service);
            });
  }

  private static Optional<String> service(int port) {
    return port >= MIGRATION_FIRST && port <= MIGRATION_LAST
        ? Optional.of("live migration")
        : Optional.ofNullable(SERVICES.get(port));
  }
}
