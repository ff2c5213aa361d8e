package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V3_1_7;
import static io.quorate.corosync.option.CorosyncRow.of;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.unsigned;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.CorosyncRow.yesNo;
import static io.quorate.corosync.option.WrongValue.IGNORED;
import static io.quorate.corosync.option.WrongValue.REFUSED_AT_START;

import io.quorate.core.option.Option;

/**
 * The keys of {@code totem { interface { } }}: one link, called ring before corosync 3.
 *
 * <p>From corosync.conf(5); types and ranges are those of {@code exec/coroparse.c} of 3.1.7.
 */
public final class InterfaceOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("totem.interface", "one link, called ring before corosync 3");

  /** Number of the link, 0..7; with udp and udpu 0. */
  public static final Option<Long> LINKNUMBER =
      ROWS.add(
          unsigned("linknumber", 8, "number of the link, 0..7; with udp and udpu 0")
              .standard("0")
              .from(V3_1_7));

  /** Number of the ring, 0 or 1. */
  public static final Option<Long> RINGNUMBER =
      ROWS.add(
          of("ringnumber", CorosyncNumber.between(0, 1), IGNORED, "number of the ring, 0 or 1")
              .standard("0")
              .until(V3_1_7)
              .needs(ChangeEffect.RESTART));

  /** Address of this node or its network address, for udp. */
  public static final Option<String> BINDNETADDR =
      ROWS.add(
          text("bindnetaddr", "address of this node or its network address, for udp")
              .needs(ChangeEffect.RESTART));

  /** Multicast address, for udp; made of the cluster name by default. */
  public static final Option<String> MCASTADDR =
      ROWS.add(
          text("mcastaddr", "multicast address, for udp; made of the cluster name by default")
              .needs(ChangeEffect.RESTART));

  /** Send to the broadcast address instead of mcastaddr, for udp. */
  public static final Option<Boolean> BROADCAST =
      ROWS.add(
          yesNo("broadcast", IGNORED, "send to the broadcast address instead of mcastaddr, for udp")
              .standard("no")
              .needs(ChangeEffect.RESTART));

  /** UDP port; 5405 plus the number of the link by default; udp takes the port below as well. */
  public static final Option<Long> MCASTPORT =
      ROWS.add(
          unsigned(
                  "mcastport",
                  16,
                  "UDP port; 5405 plus the number of the link by default; udp takes the port below as well")
              .needs(ChangeEffect.RESTART, ChangeEffect.REPLACE_LINK));

  /** Time to live of multicast packets, for udp. */
  public static final Option<Long> TTL =
      ROWS.add(
          unsigned("ttl", 8, "time to live of multicast packets, for udp")
              .standard("1")
              .needs(ChangeEffect.RESTART));

  /** The link with the highest priority is used where link_mode is passive. */
  public static final Option<Long> KNET_LINK_PRIORITY =
      ROWS.add(
          unsigned(
                  "knet_link_priority",
                  8,
                  "the link with the highest priority is used where link_mode is passive")
              .standard("1")
              .from(V3_1_7));

  /** Time between two pings; token / (2 * knet_pong_count) by default. */
  public static final Option<Long> KNET_PING_INTERVAL =
      ROWS.add(
          unsigned(
                  "knet_ping_interval",
                  32,
                  "time between two pings; token / (2 * knet_pong_count) by default")
              .unit("ms")
              .from(V3_1_7));

  /** When a link without an answer is down; token / knet_pong_count by default. */
  public static final Option<Long> KNET_PING_TIMEOUT =
      ROWS.add(
          unsigned(
                  "knet_ping_timeout",
                  32,
                  "when a link without an answer is down; token / knet_pong_count by default")
              .unit("ms")
              .from(V3_1_7));

  /** Values of the latency that its average is made of. */
  public static final Option<Long> KNET_PING_PRECISION =
      ROWS.add(
          unsigned("knet_ping_precision", 32, "values of the latency that its average is made of")
              .standard("2048")
              .from(V3_1_7));

  /** Answers before a link is up. */
  public static final Option<Long> KNET_PONG_COUNT =
      ROWS.add(
          unsigned("knet_pong_count", 32, "answers before a link is up")
              .standard("2")
              .from(V3_1_7));

  /** What Kronosnet uses below. */
  public static final Option<String> KNET_TRANSPORT =
      ROWS.add(
          words("knet_transport", REFUSED_AT_START, "what Kronosnet uses below", "udp", "sctp")
              .standard("udp")
              .from(V3_1_7)
              .needs(ChangeEffect.REPLACE_LINK));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private InterfaceOptions() {}
}
