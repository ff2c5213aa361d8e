package io.quorate.drbd.effective;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.drbd.effective.EffectiveConnection.End;
import io.quorate.drbd.effective.EffectiveConnection.PeerDevice;
import io.quorate.drbd.effective.EffectiveConnection.Route;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.Connection;
import io.quorate.drbd.model.Endpoint;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.Mesh;
import io.quorate.drbd.model.Path;
import io.quorate.drbd.model.PeerVolume;
import io.quorate.drbd.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out who is connected to whom, by which addresses; the hosts get their node-ids on the way. */
final class ConnectionResolver {
  private final Resource resource;
  private final List<EffectiveHost> hosts;
  private final Problems problems;

  ConnectionResolver(Resource resource, List<EffectiveHost> hosts, Problems problems) {
    this.resource = resource;
    this.hosts = hosts;
    this.problems = problems;
  }

  List<EffectiveConnection> resolve() {
    List<EffectiveConnection> result = new ArrayList<>();
    for (Connection connection : resource.connections()) {
      result.add(written(connection));
    }
    for (Mesh mesh : resource.meshes()) {
      mesh(mesh, result);
    }
    if (result.isEmpty() && resource.connections().isEmpty()) {
      implicit(result);
    }
    return result;
  }

  private EffectiveConnection written(Connection connection) {
    List<Route> routes = new ArrayList<>();
    if (!connection.endpoints().isEmpty()) {
      routes.add(route(connection.endpoints(), connection, connection.origin(), "connection"));
    }
    for (Path path : connection.paths()) {
      routes.add(route(path.endpoints(), connection, path.origin(), "path"));
    }
    List<PeerDevice> volumes = new ArrayList<>();
    for (PeerVolume volume : connection.volumes()) {
      volumes.add(new PeerDevice(volume.number(), volume.disk()));
      checkVolume(volume, routes);
    }
    return new EffectiveConnection(
        false, routes, connection.net(), connection.disk(), volumes, connection.origin());
  }

  private void checkVolume(PeerVolume volume, List<Route> routes) {
    if (routes.isEmpty()) {
      return;
    }
    for (End end : routes.get(0).ends()) {
      if (end.section() >= 0
          && !end.host().equals("_remote_host")
          && hosts.get(end.section()).volume(volume.number()).isEmpty()) {
        problems.error(
            "DRBD030",
            "resource '"
                + resource.name()
                + "': host '"
                + end.host()
                + "' has no volume "
                + volume.number(),
            volume.origin(),
            "add the volume to the host, or take this section out");
      }
    }
  }

  private Route route(List<Endpoint> endpoints, Connection connection, Origin origin, String what) {
    if (endpoints.size() != 2
        && resource.hosts().stream().noneMatch(h -> h.kind() == HostKind.THIS_HOST)) {
      problems.error(
          "DRBD024",
          "resource '"
              + resource.name()
              + "': a "
              + what
              + " needs two hosts, this one has "
              + endpoints.size(),
          endpoints.isEmpty() ? origin : endpoints.get(0).origin(),
          "name both hosts");
    }
    List<End> ends = new ArrayList<>(2);
    for (Endpoint endpoint : endpoints) {
      ends.add(end(endpoint, connection));
    }
    return new Route(ends, origin);
  }

  private End end(Endpoint endpoint, Connection connection) {
    int section = section(endpoint);
    String label =
        section >= 0 && endpoint.host().isEmpty() ? hosts.get(section).label() : endpoint.label();
    boolean remote = endpoint.host().filter("_remote_host"::equals).isPresent();
    if (section < 0) {
      if (!remote) {
        problems.error(
            "DRBD021",
            "resource '" + resource.name() + "' has no host '" + label + "'",
            endpoint.origin(),
            "name one of its hosts: "
                + String.join(", ", hosts.stream().map(EffectiveHost::label).toList())
                + "; or add its 'on' section");
      }
      return new End(label, -1, endpoint.address(), endpoint.proxy(), endpoint.origin());
    }
    Optional<Address> own = hosts.get(section).address();
    Optional<Address> address = endpoint.address();
    if (address.isEmpty() && own.isPresent()) {
      address =
          endpoint.port().isPresent()
              ? own.map(
                  a -> new Address(a.family(), a.ip(), endpoint.port().getAsInt(), a.origin()))
              : own;
    }
    if (address.isEmpty()) {
      problems.error(
          "DRBD022",
          "resource '" + resource.name() + "': host '" + label + "' has no address",
          endpoint.origin(),
          "add 'address IP:PORT' here or in its 'on' section");
    }
    return new End(label, section, address, endpoint.proxy(), endpoint.origin());
  }

  private int section(Endpoint endpoint) {
    for (int i = 0; i < hosts.size(); i++) {
      EffectiveHost host = hosts.get(i);
      boolean match =
          endpoint.host().isPresent()
              ? host.isFor(endpoint.host().get())
              : endpoint.address().equals(host.address());
      if (match) {
        return i;
      }
    }
    return -1;
  }

  private void mesh(Mesh mesh, List<EffectiveConnection> result) {
    List<Integer> members = new ArrayList<>();
    for (String name : mesh.hosts()) {
      int section = section(Endpoint.host(name));
      if (section < 0) {
        problems.error(
            "DRBD021",
            "resource '" + resource.name() + "' has no host '" + name + "', which its mesh names",
            resource.origin(),
            "add its 'on' section or take it out of 'hosts'",
            mesh.origin());
        return;
      }
      members.add(section);
    }
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        if (!members.get(i).equals(members.get(j))) {
          result.add(between(members.get(i), members.get(j), mesh.net(), mesh.origin(), true));
        }
      }
    }
  }

  private void implicit(List<EffectiveConnection> result) {
    if (hosts.size() == 2) {
      result.add(between(0, 1, Options.none(), resource.origin(), false));
    } else if (hosts.size() > 2) {
      problems.warning(
          "DRBD033",
          "resource '"
              + resource.name()
              + "' has "
              + hosts.size()
              + " hosts and no connection between them",
          resource.origin(),
          "add 'connection' sections or a 'connection-mesh'");
    }
  }

  private EffectiveConnection between(
      int a, int b, Options net, Origin origin, boolean needsAddress) {
    List<End> ends = new ArrayList<>(2);
    for (int section : new int[] {a, b}) {
      EffectiveHost host = hosts.get(section);
      if (needsAddress && host.address().isEmpty()) {
        problems.error(
            "DRBD022",
            "resource '"
                + resource.name()
                + "': host '"
                + host.label()
                + "' of the mesh has no address",
            host.origin(),
            "add 'address IP:PORT' to its 'on' section");
      }
      if (host.address().isPresent()) {
        String name = host.names().isEmpty() ? host.label() : host.names().get(0);
        ends.add(new End(name, section, host.address(), host.proxy(), host.origin()));
      }
    }
    assignNodeIds(ends);
    return new EffectiveConnection(
        true, List.of(new Route(ends, origin)), net, Options.none(), List.of(), origin);
  }

  private void assignNodeIds(List<End> ends) {
    if (ends.size() != 2) {
      return;
    }
    int a = ends.get(0).section();
    int b = ends.get(1).section();
    if (hosts.get(a).nodeId().isPresent() || hosts.get(b).nodeId().isPresent()) {
      return;
    }
    int first = NodeIds.ofFirst(ip(ends.get(0)), ip(ends.get(1)));
    if (first < 0 && ends.get(0).proxy().isPresent() && ends.get(1).proxy().isPresent()) {
      first =
          NodeIds.ofFirst(
              ends.get(0).proxy().get().outside().ip(), ends.get(1).proxy().get().outside().ip());
    }
    if (first < 0) {
      problems.error(
          "DRBD023",
          "resource '"
              + resource.name()
              + "': both hosts have one address, so no node-ids can be worked out",
          hosts.get(b).origin(),
          "correct the addresses, or add 'node-id' to both hosts");
      return;
    }
    hosts.set(a, hosts.get(a).withNodeId(first));
    hosts.set(b, hosts.get(b).withNodeId(1 - first));
  }

  private static String ip(End end) {
    return end.address().map(Address::ip).orElse("");
  }
}
