package io.quorate.drbd.model;

import io.quorate.core.text.Origin;
import java.util.List;

/**
 * A {@code proxy on} section: where DRBD Proxy runs for a host.
 *
 * @param hosts the hosts that the proxy runs on
 * @param inside the address towards DRBD
 * @param outside the address towards the other proxy
 * @param options its options
 * @param origin where it was read from
 */
public record ProxyHost(
    List<String> hosts, Address inside, Address outside, ProxyOptions options, Origin origin) {
  /** Copies the list. */
  public ProxyHost {
    hosts = List.copyOf(hosts);
  }
}
