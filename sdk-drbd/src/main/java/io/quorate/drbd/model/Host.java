package io.quorate.drbd.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A section of a resource that belongs to one node: {@code on}, {@code floating} or {@code stacked-on-top-of}.
 *
 * @param kind which of them
 * @param names host names for {@code on}; the lower resource's name for {@code stacked-on-top-of}; none for others
 * @param nodeId unique in the resource, 0..31; from release 9 on
 * @param address of {@code address}, or of {@code floating} itself
 * @param volumes what this host has for itself
 * @param options resource options of this host
 * @param proxy the {@code proxy on} section of 8.x
 * @param origin where it was read from
 */
@Value.Builder
public record Host(
    HostKind kind,
    List<String> names,
    OptionalInt nodeId,
    Optional<Address> address,
    List<Volume> volumes,
    Options options,
    Optional<ProxyHost> proxy,
    Origin origin)
    implements WithHost {
  /** Copies the lists. */
  public Host {
    names = List.copyOf(names);
    volumes = List.copyOf(volumes);
  }

  /** A builder of an {@code on} section. */
  public static HostBuilder on(String... names) {
    return builder(HostKind.ON).addNames(names);
  }

  /** A builder of a section. */
  public static HostBuilder builder(HostKind kind) {
    return new HostBuilder().kind(kind).options(Options.none()).origin(Origin.none());
  }

  /** Whether this is the {@code on} section of a host, compared as DNS names are. */
  public boolean isFor(String name) {
    if (kind != HostKind.ON && kind != HostKind.THIS_HOST) {
      return false;
    }
    for (String own : names) {
      if (HostNames.equal(own, name)) {
        return true;
      }
    }
    return false;
  }

  /** The name that messages use. */
  public String label() {
    return kind == HostKind.FLOATING
        ? address.map(Address::toString).orElse("floating")
        : String.join(" ", names);
  }
}
