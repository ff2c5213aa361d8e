package io.quorate.drbd.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One end of a path: {@code host H [address A | port P] [via proxy on …]}, or {@code address A} for a floating host.
 *
 * @param host the host's name; absent for an end that is named by its address
 * @param address the address, when it is not the one of the host's section
 * @param port the port, when only it differs from the host's section
 * @param proxy the proxy on the way
 * @param origin where it was read from
 */
public record Endpoint(
    Optional<String> host,
    Optional<Address> address,
    OptionalInt port,
    Optional<ProxyHost> proxy,
    Origin origin) {
  /** {@code host H;}. */
  public static Endpoint host(String host) {
    return new Endpoint(
        Optional.of(host), Optional.empty(), OptionalInt.empty(), Optional.empty(), Origin.none());
  }

  /** {@code host H address A;}. */
  public static Endpoint host(String host, Address address) {
    return new Endpoint(
        Optional.of(host),
        Optional.of(address),
        OptionalInt.empty(),
        Optional.empty(),
        Origin.none());
  }

  /** {@code host H port P;}. */
  public static Endpoint host(String host, int port) {
    return new Endpoint(
        Optional.of(host), Optional.empty(), OptionalInt.of(port), Optional.empty(), Origin.none());
  }

  /** {@code address A;}, for a floating host. */
  public static Endpoint address(Address address) {
    return new Endpoint(
        Optional.empty(),
        Optional.of(address),
        OptionalInt.empty(),
        Optional.empty(),
        Origin.none());
  }

  /** The name that messages use. */
  public String label() {
    return host.orElseGet(() -> address.map(Address::toString).orElse("?"));
  }
}
