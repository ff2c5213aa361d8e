package io.quorate.drbd.effective;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.AddressFamily;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.HostNames;
import io.quorate.drbd.model.ProxyHost;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One node of a resource.
 *
 * @param kind how its section is named
 * @param names its host names; for a floating section its address; for a stacked one the names of the hosts below
 * @param nodeId its id, given or worked out from the addresses; absent when there is none, which is reported
 * @param address its address, when its section has one
 * @param volumes its volumes by number
 * @param options resource options of this host alone
 * @param proxy its proxy, as 8.x writes it
 * @param origin where its section was read from
 */
public record EffectiveHost(
    HostKind kind,
    List<String> names,
    OptionalInt nodeId,
    Optional<Address> address,
    List<EffectiveVolume> volumes,
    Options options,
    Optional<ProxyHost> proxy,
    Origin origin) {
  /** Copies the lists. */
  public EffectiveHost {
    names = List.copyOf(names);
    volumes = List.copyOf(volumes);
  }

  static List<String> namesOf(Host host) {
    return host.kind() == HostKind.FLOATING
        ? host.address()
            .map(a -> List.of(a.family() == AddressFamily.IPV6 ? a.toString() : a.endpoint()))
            .orElse(List.of())
        : host.names();
  }

  /** Whether this is a host, compared as DNS names are. */
  public boolean isFor(String name) {
    for (String own : names) {
      if (HostNames.equal(own, name)) {
        return true;
      }
    }
    return false;
  }

  /** The volume of a number. */
  public Optional<EffectiveVolume> volume(int number) {
    for (EffectiveVolume volume : volumes) {
      if (volume.number() == number) {
        return Optional.of(volume);
      }
    }
    return Optional.empty();
  }

  /** The name that messages use. */
  public String label() {
    return names.isEmpty() ? kind.keyword() : String.join(" ", names);
  }

  EffectiveHost withNodeId(int id) {
    return new EffectiveHost(
        kind, names, OptionalInt.of(id), address, volumes, options, proxy, origin);
  }

  EffectiveHost withVolumes(List<EffectiveVolume> changed) {
    return new EffectiveHost(kind, names, nodeId, address, changed, options, proxy, origin);
  }
}
