package io.quorate.drbd.rule;

import io.quorate.core.option.Options;
import io.quorate.drbd.effective.EffectiveConnection;
import io.quorate.drbd.effective.EffectiveConnection.End;
import io.quorate.drbd.effective.EffectiveConnection.PeerDevice;
import io.quorate.drbd.effective.EffectiveHost;
import io.quorate.drbd.effective.EffectiveResource;
import io.quorate.drbd.effective.EffectiveVolume;
import io.quorate.drbd.model.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource as rules look at it: where which options hold, worked out once for all rules.
 *
 * <p>Parts that have the very same settings are one scope, so that a resource that sets everything for all its
 * connections is looked at once.
 */
final class ResourceView {
  private final EffectiveResource effective;
  private final List<Scope> nets;
  private final List<Scope> disks;
  private final List<Scope> peerDevices;
  private final List<Scope> options;
  private final Scope handlers;
  private final Scope startup;

  ResourceView(EffectiveResource effective) {
    this.effective = effective;
    this.nets = orElse(nets(effective), effective.net());
    this.disks = effective.hosts().isEmpty() ? whole(effective.disk()) : alike(disks(effective));
    this.peerDevices = orElse(peerDevices(effective), effective.peerDevice());
    this.options = options(effective);
    this.handlers = new Scope(this, "", effective.handlers());
    this.startup = new Scope(this, "", effective.startup());
  }

  /** The resource as it is written. */
  Resource resource() {
    return effective.resource();
  }

  /** The resource's name. */
  String name() {
    return effective.name();
  }

  /** Its nodes, in the order of their sections. */
  List<EffectiveHost> hosts() {
    return effective.hosts();
  }

  /** The connections between them. */
  List<EffectiveConnection> connections() {
    return effective.connections();
  }

  /** The {@code net} options of the connections; those of the resource when it has none. */
  List<Scope> nets() {
    return nets;
  }

  /** The {@code disk} options of the volumes that have a disk; those of the resource when it has no hosts. */
  List<Scope> disks() {
    return disks;
  }

  /** The peer-device options of the volumes on the connections; those of the resource when it has none. */
  List<Scope> peerDevices() {
    return peerDevices;
  }

  /** The {@code options} of the resource, and of the hosts that set their own. */
  List<Scope> options() {
    return options;
  }

  /** The {@code handlers}. */
  Scope handlers() {
    return handlers;
  }

  /** The {@code startup} options. */
  Scope startup() {
    return startup;
  }

  private List<Scope> nets(EffectiveResource resource) {
    List<Scope> scopes = new ArrayList<>();
    for (EffectiveConnection connection : resource.connections()) {
      scopes.add(new Scope(this, detail(connection), connection.net()));
    }
    return scopes;
  }

  private List<Scope> disks(EffectiveResource resource) {
    List<Scope> scopes = new ArrayList<>();
    for (EffectiveHost host : resource.hosts()) {
      for (EffectiveVolume volume : host.volumes()) {
        if (!volume.isDiskless()) {
          String detail = "volume " + volume.number() + " on '" + host.label() + "'";
          scopes.add(new Scope(this, detail, volume.diskOptions()));
        }
      }
    }
    return scopes;
  }

  private List<Scope> peerDevices(EffectiveResource resource) {
    List<Scope> scopes = new ArrayList<>();
    for (EffectiveConnection connection : resource.connections()) {
      String between = detail(connection);
      for (PeerDevice device : connection.volumes()) {
        String detail = (between.isEmpty() ? "" : between + ", ") + "volume " + device.number();
        scopes.add(new Scope(this, detail, device.options()));
      }
    }
    return scopes;
  }

  private List<Scope> options(EffectiveResource resource) {
    List<Scope> scopes = new ArrayList<>(whole(resource.options()));
    for (EffectiveHost host : resource.hosts()) {
      if (!host.options().isEmpty()) {
        List<Options.Setting> both = new ArrayList<>(resource.options().settings());
        both.addAll(host.options().settings());
        scopes.add(new Scope(this, "host '" + host.label() + "'", Options.of(both)));
      }
    }
    return List.copyOf(scopes);
  }

  private String detail(EffectiveConnection connection) {
    if (effective.connections().size() == 1 || connection.paths().isEmpty()) {
      return "";
    }
    List<String> hosts = new ArrayList<>(2);
    for (End end : connection.paths().get(0).ends()) {
      hosts.add("'" + end.host() + "'");
    }
    return "connection " + String.join(" to ", hosts);
  }

  private List<Scope> whole(Options options) {
    return List.of(new Scope(this, "", options));
  }

  private List<Scope> orElse(List<Scope> scopes, Options options) {
    return scopes.isEmpty() ? whole(options) : alike(scopes);
  }

  /** One scope for the whole resource when all have the very same settings. */
  private List<Scope> alike(List<Scope> scopes) {
    if (scopes.isEmpty()) {
      return List.of();
    }
    List<Options.Setting> first = scopes.get(0).options().settings();
    for (Scope scope : scopes) {
      List<Options.Setting> settings = scope.options().settings();
      if (settings.size() != first.size()) {
        return List.copyOf(scopes);
      }
      for (int i = 0; i < first.size(); i++) {
        if (settings.get(i) != first.get(i)) {
          return List.copyOf(scopes);
        }
      }
    }
    return whole(scopes.get(0).options());
  }
}
