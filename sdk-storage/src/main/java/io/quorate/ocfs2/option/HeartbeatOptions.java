package io.quorate.ocfs2.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;

/** A {@code heartbeat:} stanza of {@code /etc/ocfs2/cluster.conf}; ocfs2.cluster.conf(5) of ocfs2-tools 1.8.7. */
public final class HeartbeatOptions {
  /** The region. */
  public static final Option<String> REGION =
      Option.of(
          "region",
          new NonEmptyText(),
          "UUID of the volume that holds the region, 32 hexadecimal digits; required");

  /** The cluster that uses the region. */
  public static final Option<String> CLUSTER =
      Option.of(
          "cluster", new NonEmptyText(), "name of a cluster stanza; without one it is ignored");

  /** The rows of the stanza. */
  public static final OptionTable TABLE = OptionTable.of("heartbeat", REGION, CLUSTER);

  private HeartbeatOptions() {}
}
