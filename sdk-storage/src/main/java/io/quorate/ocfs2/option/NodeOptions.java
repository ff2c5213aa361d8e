package io.quorate.ocfs2.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;

/** A {@code node:} stanza of {@code /etc/ocfs2/cluster.conf}; ocfs2.cluster.conf(5) of ocfs2-tools 1.8.7. */
public final class NodeOptions {
  /** The port; read up to 4294967295. */
  public static final Option<Long> IP_PORT =
      Option.of(
          "ip_port",
          new UnsignedNumber(4_294_967_295L, "1..65535"),
          "TCP port of the interconnect, usually 7777; required");

  /** The address. */
  public static final Option<String> IP_ADDRESS =
      Option.of("ip_address", new Ipv4Address(), "address of the interconnect; required");

  /** The node number; read up to 2147483646. */
  public static final Option<Long> NUMBER =
      Option.of(
          "number",
          new UnsignedNumber(2_147_483_646L, "0..254"),
          "number of the node, the same on all nodes; required");

  /** The node's name. */
  public static final Option<String> NAME =
      Option.of("name", new NonEmptyText(), "host name without the domain name; required");

  /** The cluster that the node is in. */
  public static final Option<String> CLUSTER =
      Option.of(
          "cluster", new NonEmptyText(), "name of a cluster stanza; without one it is ignored");

  /** The rows of the stanza. */
  public static final OptionTable TABLE =
      OptionTable.of("node", IP_PORT, IP_ADDRESS, NUMBER, NAME, CLUSTER);

  private NodeOptions() {}
}
