package io.quorate.drbd.effective;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.drbd.effective.EffectiveConnection.End;
import io.quorate.drbd.effective.EffectiveConnection.Route;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Works out the hosts and connections of one resource, with the checks that drbdadm makes after parsing. */
final class StructureResolver {
  private final Resource resource;
  private final Function<String, Optional<Resource>> others;
  private final List<Diagnostic> found = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Problems problems = new Problems(found::add);
  private final Claim.Owner owner;

  /** A resolver for a resource that has a place in the configuration. */
  StructureResolver(Resource resource, int order, Function<String, Optional<Resource>> others) {
    this.resource = resource;
    this.owner = new Claim.Owner(resource.name(), order);
    this.others = others;
  }

  Structure resolve() {
    List<EffectiveHost> hosts = new ArrayList<>();
    HostResolver resolver = new HostResolver(resource, owner, problems, claims);
    for (Host host : resource.hosts()) {
      hosts.add(resolver.resolve(host, names(host)));
    }
    checkVolumes(hosts);
    List<EffectiveConnection> connections =
        new ConnectionResolver(resource, hosts, problems).resolve();
    checkHosts(hosts);
    for (EffectiveConnection connection : connections) {
      checkAddresses(connection);
    }
    return new Structure(resource, hosts, connections, List.copyOf(claims), List.copyOf(found));
  }

  private List<String> names(Host host) {
    if (host.kind() != HostKind.STACKED) {
      return EffectiveHost.namesOf(host);
    }
    String lower = host.names().get(0);
    claims.add(new Claim(Claim.Kind.STACKING, "", lower, false, owner, host.origin()));
    Optional<Resource> below = others.apply(lower);
    if (below.isEmpty()) {
      problems.error(
          "DRBD028",
          "resource '" + resource.name() + "' is stacked on '" + lower + "', which does not exist",
          resource.origin(),
          "define the lower resource, or correct the name");
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Host each : below.get().hosts()) {
      if (each.kind() != HostKind.STACKED) {
        names.addAll(EffectiveHost.namesOf(each));
      }
    }
    return names;
  }

  private void checkHosts(List<EffectiveHost> hosts) {
    if (hosts.isEmpty()) {
      problems.error(
          "DRBD029",
          "resource '" + resource.name() + "' has no host",
          resource.origin(),
          "add an 'on' section for each node");
    }
    for (EffectiveHost host : hosts) {
      if (host.nodeId().isEmpty()) {
        problems.error(
            "DRBD023",
            "resource '" + resource.name() + "', host '" + host.label() + "' has no 'node-id'",
            host.origin(),
            "add 'node-id N;': two hosts with addresses may do without, others need it");
      }
    }
  }

  private void checkVolumes(List<EffectiveHost> hosts) {
    boolean implicit = false;
    boolean numbered = false;
    for (EffectiveHost host : hosts) {
      for (EffectiveVolume volume : host.volumes()) {
        implicit |= volume.implicit();
        numbered |= volume.number() != 0;
      }
      if (host != hosts.get(0)) {
        compareVolumes(hosts.get(0), host);
      }
    }
    if (implicit && numbered) {
      problems.error(
          "DRBD020",
          "resource '" + resource.name() + "' has volumes with and without 'volume'",
          resource.origin(),
          "write every volume as 'volume N { … }'");
    }
  }

  private void compareVolumes(EffectiveHost a, EffectiveHost b) {
    for (EffectiveVolume volume : a.volumes()) {
      Optional<EffectiveVolume> other = b.volume(volume.number());
      if (other.isEmpty()) {
        differ(volume.number(), a, b);
      } else if (other.get().implicit() != volume.implicit()) {
        problems.error(
            "DRBD020",
            "resource '"
                + resource.name()
                + "': volume "
                + volume.number()
                + " is written without 'volume' on one host only",
            b.origin(),
            "write it alike on '" + a.label() + "' and '" + b.label() + "'");
      }
    }
    for (EffectiveVolume volume : b.volumes()) {
      if (a.volume(volume.number()).isEmpty()) {
        differ(volume.number(), b, a);
      }
    }
  }

  private void differ(int number, EffectiveHost with, EffectiveHost without) {
    problems.error(
        "DRBD020",
        "resource '"
            + resource.name()
            + "': volume "
            + number
            + " is defined on '"
            + with.label()
            + "' but not on '"
            + without.label()
            + "'",
        without.origin(),
        "every host needs every volume; 'disk none;' makes a diskless one");
  }

  private void checkAddresses(EffectiveConnection connection) {
    for (Route route : connection.paths()) {
      ClaimedAddress first = null;
      for (End end : route.ends()) {
        if (end.address().isEmpty() || end.address().get().isLocal()) {
          continue;
        }
        Address address = end.address().get();
        ClaimedAddress claimed = ClaimedAddress.of(address);
        claims.add(new Claim(Claim.Kind.ADDRESS, "", claimed, true, owner, end.origin()));
        if (claimed.equals(first)) {
          problems.error(
              "DRBD026",
              "resource '"
                  + resource.name()
                  + "': both ends of the connection have the address "
                  + address.endpoint(),
              connection.origin(),
              "give each host its own address");
        }
        first = claimed;
      }
    }
  }
}
