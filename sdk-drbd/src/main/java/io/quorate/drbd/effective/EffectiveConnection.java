package io.quorate.drbd.effective;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.HostNames;
import io.quorate.drbd.model.ProxyHost;
import java.util.List;
import java.util.Optional;

/**
 * Two hosts that replicate to each other.
 *
 * @param implicit whether nobody wrote it: two hosts are connected all the same, a mesh connects every pair
 * @param paths the ways between them; each has two ends, unless that was reported
 * @param net options: of the connection, else of the resource, common
 * @param disk peer-device options that the connection itself sets for all its volumes
 * @param volumes peer-device options by volume
 * @param origin where it was read from; for an implicit one the resource
 */
public record EffectiveConnection(
    boolean implicit,
    List<Route> paths,
    Options net,
    Options disk,
    List<PeerDevice> volumes,
    Origin origin) {
  /** Copies the lists. */
  public EffectiveConnection {
    paths = List.copyOf(paths);
    volumes = List.copyOf(volumes);
  }

  /**
   * One way between two hosts.
   *
   * @param ends its ends
   * @param origin where it was read from
   */
  public record Route(List<End> ends, Origin origin) {
    /** Copies the list. */
    public Route {
      ends = List.copyOf(ends);
    }
  }

  /**
   * One end of a way.
   *
   * @param host the name as it is written
   * @param section index of the host among the resource's hosts; -1 when there is none
   * @param address its address
   * @param proxy its proxy
   * @param origin where it was read from
   */
  public record End(
      String host,
      int section,
      Optional<Address> address,
      Optional<ProxyHost> proxy,
      Origin origin) {}

  /**
   * A volume's options on this connection.
   *
   * @param number the volume
   * @param options peer-device options: of the volume on the connection, else of the connection, the volume, the
   *     resource, common
   */
  public record PeerDevice(int number, Options options) {}

  /** Whether it is between two hosts, in any order. */
  public boolean isBetween(String host, String other) {
    if (paths.isEmpty() || paths.get(0).ends().size() != 2) {
      return false;
    }
    String a = paths.get(0).ends().get(0).host();
    String b = paths.get(0).ends().get(1).host();
    return (HostNames.equal(a, host) && HostNames.equal(b, other))
        || (HostNames.equal(a, other) && HostNames.equal(b, host));
  }

  /** The options of a volume on this connection. */
  public Options peerDevice(int number) {
    return volumes.stream()
        .filter(volume -> volume.number() == number)
        .findFirst()
        .map(PeerDevice::options)
        .orElse(Options.none());
  }
}
