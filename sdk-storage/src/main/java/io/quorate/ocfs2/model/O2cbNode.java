package io.quorate.ocfs2.model;

import io.quorate.core.option.Options;
import io.quorate.ocfs2.option.NodeOptions;

/**
 * A node of an o2cb cluster.
 *
 * @param number 0..254 by the manual
 * @param name the host name without the domain name
 * @param address the IPv4 address of the interconnect
 * @param port 1..65535; o2cb itself takes up to 4294967295
 */
public record O2cbNode(long number, String name, String address, long port) {
  /** The port that o2cb gives to nodes when none is asked for. */
  public static final long DEFAULT_PORT = 7777;

  /**
   * A node with the usual port.
   *
   * @throws io.quorate.core.option.OptionValueException when the address is no IPv4 address or the name empty
   */
  public static O2cbNode of(long number, String name, String address) {
    NodeOptions.IP_ADDRESS.type().read(address);
    NodeOptions.NAME.type().read(name);
    return new O2cbNode(number, name, address, DEFAULT_PORT);
  }

  /** The attributes of its stanza, in the order in which o2cb writes them. */
  Options settings(Options before, String cluster) {
    return before
        .with(NodeOptions.NUMBER, number)
        .with(NodeOptions.NAME, name)
        .with(NodeOptions.IP_ADDRESS, address)
        .with(NodeOptions.IP_PORT, port)
        .with(NodeOptions.CLUSTER, cluster);
  }
}
