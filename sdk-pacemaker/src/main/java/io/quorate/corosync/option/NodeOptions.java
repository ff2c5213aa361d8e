package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.unsigned;

import io.quorate.core.option.Option;

/**
 * The keys of {@code nodelist { node { } }}: one node of the cluster.
 *
 * <p>From corosync.conf(5); types are those of {@code exec/coroparse.c} of 3.1.7.
 */
public final class NodeOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("nodelist.node", "one node of the cluster").from(V2_4);

  /** Number of the node, not 0; knet needs it, and takes 1..65535. */
  public static final Option<Long> NODEID =
      ROWS.add(
          unsigned("nodeid", 32, "number of the node, not 0; knet needs it, and takes 1..65535")
              .needs(ChangeEffect.RESTART));

  /** Name of the node: its host name, and what Pacemaker calls it. */
  public static final Option<String> NAME =
      ROWS.add(text("name", "name of the node: its host name, and what Pacemaker calls it"));

  /** Address or host name on link 0; ring1_addr to ring7_addr are those on the other links. */
  public static final Option<String> RING_ADDR =
      ROWS.addFamily(
          text(
              "ring0_addr",
              "address or host name on link 0; ring1_addr to ring7_addr are those on the other links"));

  /** Votes of the node. */
  public static final Option<Long> QUORUM_VOTES =
      ROWS.add(unsigned("quorum_votes", 32, "votes of the node").standard("1"));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private NodeOptions() {}
}
