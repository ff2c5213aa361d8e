package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The addresses and ports of a {@link Bundle}: {@code network}.
 *
 * @param ipRangeStart the first address, of {@code ip-range-start}
 * @param controlPort the port of Pacemaker Remote, of {@code control-port}
 * @param hostInterface of {@code host-interface}
 * @param hostNetmask bits of the network, of {@code host-netmask}
 * @param addHost whether names are put into the containers' hosts file, of {@code add-host}; from schema 3.0 on
 * @param portMappings in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record BundleNetwork(
    Optional<String> ipRangeStart,
    Optional<String> controlPort,
    Optional<String> hostInterface,
    Optional<String> hostNetmask,
    Optional<String> addHost,
    List<PortMapping> portMappings,
    Origin origin,
    Unknown unknown)
    implements BundleContent, WithBundleNetwork {
  /** Copies the list. */
  public BundleNetwork {
    portMappings = List.copyOf(portMappings);
  }

  /** A builder of the network of a bundle. */
  public static BundleNetworkBuilder builder() {
    return new BundleNetworkBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return portMappings;
  }
}
