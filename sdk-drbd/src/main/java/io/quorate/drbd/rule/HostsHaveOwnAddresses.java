package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.drbd.effective.EffectiveConnection;
import io.quorate.drbd.effective.EffectiveConnection.End;
import io.quorate.drbd.effective.EffectiveConnection.Route;
import io.quorate.drbd.model.Address;
import java.util.HashMap;
import java.util.Map;

/** Each host of a resource has an IP address of its own. */
final class HostsHaveOwnAddresses extends DrbdRule {
  HostsHaveOwnAddresses() {
    super(
        "DRBD132",
        Severity.WARNING,
        "Each host of a resource has an IP address of its own",
        "One address in two 'on' sections is nearly always a copied line; the nodes cannot "
            + "reach each other, and drbdadm cannot work out node-ids ('BAD LUCK, equal hashes') "
            + "where none are written. drbdadm 9.22 accepts it when ports and node-ids differ "
            + "(measured).",
        "correct the address of one of the hosts");
  }

  private record User(int section, End end) {}

  @Override
  void look(ResourceView resource, Findings findings) {
    Map<String, User> users = new HashMap<>();
    for (EffectiveConnection connection : resource.connections()) {
      for (Route route : connection.paths()) {
        for (End end : route.ends()) {
          if (end.section() >= 0 && end.proxy().isEmpty()) {
            end.address()
                .filter(address -> !address.isLocal())
                .ifPresent(address -> look(resource, end, address, users, findings));
          }
        }
      }
    }
  }

  private static void look(
      ResourceView resource, End end, Address address, Map<String, User> users, Findings findings) {
    User first = users.putIfAbsent(address.ip(), new User(end.section(), end));
    if (first == null || first.section() == end.section()) {
      return;
    }
    findings
        .add(
            new Place(address.ip(), address.origin(), resource, ""),
            "the hosts '"
                + first.end().host()
                + "' and '"
                + end.host()
                + "' both have the address "
                + address.ip())
        .with(
            "the address of '" + first.end().host() + "'",
            first.end().address().map(Address::origin).orElse(Origin.none()));
  }
}
