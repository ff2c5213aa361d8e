package io.quorate.drbd.effective;

import io.quorate.core.option.Option;
import io.quorate.core.option.Options;
import io.quorate.drbd.model.ProxyOptions;
import io.quorate.drbd.model.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A resource with everything that it inherits.
 *
 * @param resource as it is written
 * @param hosts its nodes
 * @param connections between them
 * @param options {@code options}: of the resource, else of common
 * @param net {@code net}: of the resource, else of common; connections may say otherwise
 * @param disk {@code disk} without the peer-device options: of the resource, else of common; volumes may say otherwise
 * @param peerDevice the peer-device options of {@code disk}
 * @param startup {@code startup}
 * @param handlers {@code handlers}
 * @param proxy {@code proxy}
 */
public record EffectiveResource(
    Resource resource,
    List<EffectiveHost> hosts,
    List<EffectiveConnection> connections,
    Options options,
    Options net,
    Options disk,
    Options peerDevice,
    Options startup,
    Options handlers,
    ProxyOptions proxy) {
  /** Copies the lists. */
  public EffectiveResource {
    hosts = List.copyOf(hosts);
    connections = List.copyOf(connections);
  }

  /** The resource's name. */
  public String name() {
    return resource.name();
  }

  /** The host of a name, compared as DNS names are. */
  public Optional<EffectiveHost> host(String name) {
    return hosts.stream().filter(host -> host.isFor(name)).findFirst();
  }

  /** The connection between two hosts. */
  public Optional<EffectiveConnection> connection(String host, String other) {
    return connections.stream().filter(connection -> connection.isBetween(host, other)).findFirst();
  }

  /** The {@code net} options of every connection; those of the resource when it has none. */
  public List<Options> everyNet() {
    return connections.isEmpty()
        ? List.of(net)
        : connections.stream().map(EffectiveConnection::net).toList();
  }

  /** The value of a {@code net} option on one connection at least. */
  public <T> boolean anyNet(Option<T> option, T value) {
    return everyNet().stream()
        .anyMatch(each -> Effective.value(each, option).filter(value::equals).isPresent());
  }
}
