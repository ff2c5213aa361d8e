package io.quorate.ocfs2.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionTypes;

/** The {@code cluster:} stanza of {@code /etc/ocfs2/cluster.conf}; ocfs2.cluster.conf(5) of ocfs2-tools 1.8.7. */
public final class ClusterOptions {
  /** The number of nodes; read up to 4294967295, and compared with nothing. */
  public static final Option<Long> NODE_COUNT =
      Option.of(
          "node_count",
          new UnsignedNumber(4_294_967_295L, "1..255"),
          "number of nodes in the cluster; required");

  /** Who writes heartbeats where. */
  public static final Option<String> HEARTBEAT_MODE =
      Option.of(
              "heartbeat_mode",
              OptionTypes.keywordIgnoringCase("local", "global"),
              "a heartbeat on each mounted volume, or on the regions of the heartbeat stanzas")
          .withDefault("local");

  /** The name that the other stanzas refer to. */
  public static final Option<String> NAME =
      Option.of(
          "name",
          OptionTypes.text(Integer.MAX_VALUE),
          "name of the cluster, up to 16 of [0-9A-Za-z]; required");

  /** The rows of the stanza. */
  public static final OptionTable TABLE =
      OptionTable.of("cluster", NODE_COUNT, HEARTBEAT_MODE, NAME);

  private ClusterOptions() {}
}
