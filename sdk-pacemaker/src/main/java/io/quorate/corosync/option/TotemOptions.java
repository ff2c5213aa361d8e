package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V1_4;
import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRelease.V3_1_10;
import static io.quorate.corosync.option.CorosyncRelease.V3_1_7;
import static io.quorate.corosync.option.CorosyncRow.number;
import static io.quorate.corosync.option.CorosyncRow.of;
import static io.quorate.corosync.option.CorosyncRow.onOff;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.unsigned;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.CorosyncRow.yesNo;
import static io.quorate.corosync.option.WrongValue.IGNORED;
import static io.quorate.corosync.option.WrongValue.REFUSED_AT_START;
import static io.quorate.corosync.option.WrongValue.REFUSED_BY_PARSER;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTypes;

/**
 * The keys of {@code totem}: protocol, transport, encryption and timeouts.
 *
 * <p>From corosync.conf(5); types and ranges are those of {@code exec/coroparse.c} and {@code exec/totemconfig.c} of 3.1.7.
 *
 * <p>Longer than other classes, because the manual has that many keys in this one section.
 */
public final class TotemOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("totem", "the protocol between the nodes");

  /** Version of the file; only 2 is valid. */
  public static final Option<Long> VERSION =
      ROWS.add(
          of(
                  "version",
                  CorosyncNumber.between(2, 2),
                  REFUSED_AT_START,
                  "version of the file; only 2 is valid")
              .needs(ChangeEffect.RESTART));

  /** Name of the cluster; a multicast address is made of it. */
  public static final Option<String> CLUSTER_NAME =
      ROWS.add(
          text("cluster_name", "name of the cluster; a multicast address is made of it")
              .from(V2_4)
              .needs(ChangeEffect.RESTART));

  /** Version of the content; nodes with an older one leave when clusters meet; 0 switches that off. */
  public static final Option<Long> CONFIG_VERSION =
      ROWS.add(
          of(
                  "config_version",
                  CorosyncNumber.u64(),
                  REFUSED_BY_PARSER,
                  "version of the content; nodes with an older one leave when clusters meet; 0 switches that off")
              .standard("0")
              .from(V2_4));

  /** How packets travel between the nodes. */
  public static final Option<String> TRANSPORT =
      ROWS.add(
          words(
                  "transport",
                  REFUSED_AT_START,
                  "how packets travel between the nodes",
                  "knet",
                  "udp",
                  "udpu")
              .standard("knet")
              .in(V1_4, OptionTypes.keyword("udp", "udpu", "iba"), "udp")
              .in(V2_4, OptionTypes.keyword("udp", "udpu", "iba"), "udp")
              .needs(ChangeEffect.RESTART));

  /** Which addresses of a host name are used; ipv6-4 by default, with udp ipv4. */
  public static final Option<String> IP_VERSION =
      ROWS.add(
          words(
                  "ip_version",
                  REFUSED_BY_PARSER,
                  "which addresses of a host name are used; ipv6-4 by default, with udp ipv4",
                  "ipv4",
                  "ipv6",
                  "ipv4-6",
                  "ipv6-4")
              .from(V2_4)
              .in(V2_4, OptionTypes.keyword("ipv4", "ipv6"), "ipv4")
              .needs(ChangeEffect.RESTART));

  /** How several Kronosnet links share the traffic. */
  public static final Option<String> LINK_MODE =
      ROWS.add(
          words(
                  "link_mode",
                  REFUSED_AT_START,
                  "how several Kronosnet links share the traffic",
                  "passive",
                  "active",
                  "rr")
              .standard("passive")
              .from(V3_1_7)
              .needs(ChangeEffect.RESTART));

  /** Aes256 and sha256 (before 3: authentication and encryption) where cipher and hash are not set. */
  public static final Option<Boolean> SECAUTH =
      ROWS.add(
          onOff(
                  "secauth",
                  IGNORED,
                  "aes256 and sha256 (before 3: authentication and encryption) where cipher and hash are not set")
              .standard("off")
              .standard(V1_4, "on")
              .standard(V2_4, "on")
              .needs(ChangeEffect.RESTART, ChangeEffect.RELOAD));

  /** The library that encrypts. */
  public static final Option<String> CRYPTO_MODEL =
      ROWS.add(
          words(
                  "crypto_model",
                  REFUSED_BY_PARSER,
                  "the library that encrypts",
                  "nss",
                  "openssl",
                  "gcrypt")
              .standard("nss")
              .from(V3_1_7));

  /** How messages are encrypted; needs a crypto_hash. */
  public static final Option<String> CRYPTO_CIPHER =
      ROWS.add(
          words(
                  "crypto_cipher",
                  REFUSED_BY_PARSER,
                  "how messages are encrypted; needs a crypto_hash",
                  "none",
                  "aes256",
                  "aes192",
                  "aes128")
              .standard("none")
              .from(V2_4)
              .in(V2_4, OptionTypes.keyword("none", "aes256", "aes192", "aes128", "3des"), "aes256")
              .needs(ChangeEffect.RESTART, ChangeEffect.RELOAD));

  /** How messages are authenticated. */
  public static final Option<String> CRYPTO_HASH =
      ROWS.add(
          words(
                  "crypto_hash",
                  REFUSED_BY_PARSER,
                  "how messages are authenticated",
                  "none",
                  "md5",
                  "sha1",
                  "sha256",
                  "sha384",
                  "sha512")
              .standard("none")
              .from(V2_4)
              .standard(V2_4, "sha1")
              .needs(ChangeEffect.RESTART, ChangeEffect.RELOAD));

  /** The library that encrypts, or an older name of crypto_cipher. */
  public static final Option<String> CRYPTO_TYPE =
      ROWS.add(
          words(
                  "crypto_type",
                  IGNORED,
                  "the library that encrypts, or an older name of crypto_cipher",
                  "nss",
                  "aes256",
                  "aes192",
                  "aes128",
                  "3des")
              .from(V2_4)
              .until(V3_1_7)
              .needs(ChangeEffect.RESTART));

  /** File with the shared key. */
  public static final Option<String> KEYFILE =
      ROWS.add(
          text("keyfile", "file with the shared key")
              .standard("/etc/corosync/authkey")
              .from(V2_4)
              .needs(ChangeEffect.RESTART, ChangeEffect.RELOAD));

  /** The shared key itself, where there is no keyfile; it is then as readable as the file. */
  public static final Option<String> KEY =
      ROWS.add(
          text(
                  "key",
                  "the shared key itself, where there is no keyfile; it is then as readable as the file")
              .from(V2_4)
              .needs(ChangeEffect.RESTART, ChangeEffect.RELOAD));

  /** Number of this node; corosync 3 takes it from the nodelist alone. */
  public static final Option<Long> NODEID =
      ROWS.add(
          unsigned("nodeid", 32, "number of this node; corosync 3 takes it from the nodelist alone")
              .until(V3_1_7)
              .needs(ChangeEffect.RESTART));

  /** Keep node numbers that are made of addresses positive. */
  public static final Option<Boolean> CLEAR_NODE_HIGH_BIT =
      ROWS.add(
          yesNo(
                  "clear_node_high_bit",
                  IGNORED,
                  "keep node numbers that are made of addresses positive")
              .standard("no")
              .needs(ChangeEffect.RESTART));

  /** Longest packet; 1500 with udp and udpu, 65536 with knet. */
  public static final Option<Long> NETMTU =
      ROWS.add(
          unsigned("netmtu", 32, "longest packet; 1500 with udp and udpu, 65536 with knet")
              .unit("bytes")
              .needs(ChangeEffect.RESTART));

  /** Threads that encrypt and send. */
  public static final Option<Long> THREADS =
      ROWS.add(
          unsigned("threads", 32, "threads that encrypt and send")
              .standard("0")
              .until(V2_4)
              .needs(ChangeEffect.RESTART));

  /** The virtual synchrony filter. */
  public static final Option<String> VSFTYPE =
      ROWS.add(
          words("vsftype", IGNORED, "the virtual synchrony filter", "ykd", "none")
              .standard("ykd")
              .until(V2_4)
              .needs(ChangeEffect.RESTART));

  /** How long a token may stay away before it counts as lost; with a nodelist of three or more, token_coefficient is added. */
  public static final Option<Long> TOKEN =
      ROWS.add(
          unsigned(
                  "token",
                  32,
                  "how long a token may stay away before it counts as lost; with a nodelist of three or more, token_coefficient is added")
              .unit("ms")
              .standard("3000")
              .standard(V1_4, "1000")
              .standard(V2_4, "1000"));

  /** Warn when a token took this part of its timeout; 0 never. */
  public static final Option<Long> TOKEN_WARNING =
      ROWS.add(
          of(
                  "token_warning",
                  CorosyncNumber.between(0, 100),
                  REFUSED_AT_START,
                  "warn when a token took this part of its timeout; 0 never")
              .unit("%")
              .standard("75")
              .from(V3_1_7));

  /** Added to the token timeout for every node beyond two. */
  public static final Option<Long> TOKEN_COEFFICIENT =
      ROWS.add(
          unsigned("token_coefficient", 32, "added to the token timeout for every node beyond two")
              .unit("ms")
              .standard("650")
              .from(V2_4));

  /** When the token is sent again; token / (token_retransmits_before_loss_const + 0.2) by default. */
  public static final Option<Long> TOKEN_RETRANSMIT =
      ROWS.add(
          unsigned(
                  "token_retransmit",
                  32,
                  "when the token is sent again; token / (token_retransmits_before_loss_const + 0.2) by default")
              .unit("ms"));

  /** How often the token is sent again before it counts as lost. */
  public static final Option<Long> TOKEN_RETRANSMITS_BEFORE_LOSS_CONST =
      ROWS.add(
          unsigned(
                  "token_retransmits_before_loss_const",
                  32,
                  "how often the token is sent again before it counts as lost")
              .standard("4"));

  /** How long the token is held while there is little to do; token_retransmit * 0.8 - 10 by default. */
  public static final Option<Long> HOLD =
      ROWS.add(
          unsigned(
                  "hold",
                  32,
                  "how long the token is held while there is little to do; token_retransmit * 0.8 - 10 by default")
              .unit("ms"));

  /** How long to wait for join messages. */
  public static final Option<Long> JOIN =
      ROWS.add(
          unsigned("join", 32, "how long to wait for join messages").unit("ms").standard("50"));

  /** Longest random wait before a join message. */
  public static final Option<Long> SEND_JOIN =
      ROWS.add(
          unsigned("send_join", 32, "longest random wait before a join message")
              .unit("ms")
              .standard("0"));

  /** How long to wait for consensus before a new round of membership; 1.2 * token by default. */
  public static final Option<Long> CONSENSUS =
      ROWS.add(
          unsigned(
                  "consensus",
                  32,
                  "how long to wait for consensus before a new round of membership; 1.2 * token by default")
              .unit("ms"));

  /** When to look for a partition while there is no traffic. */
  public static final Option<Long> MERGE =
      ROWS.add(
          unsigned("merge", 32, "when to look for a partition while there is no traffic")
              .unit("ms")
              .standard("200"));

  /** When to look whether an interface is up again. */
  public static final Option<Long> DOWNCHECK =
      ROWS.add(
          unsigned("downcheck", 32, "when to look whether an interface is up again")
              .unit("ms")
              .standard("1000"));

  /** Rotations of the token without the messages that should come. */
  public static final Option<Long> FAIL_RECV_CONST =
      ROWS.add(
          unsigned(
                  "fail_recv_const",
                  32,
                  "rotations of the token without the messages that should come")
              .standard("2500"));

  /** Rotations of the token without traffic before it is held. */
  public static final Option<Long> SEQNO_UNCHANGED_CONST =
      ROWS.add(
          unsigned(
                  "seqno_unchanged_const",
                  32,
                  "rotations of the token without traffic before it is held")
              .standard("30"));

  /** Heartbeats that may fail; 0 switches the heartbeat off. */
  public static final Option<Long> HEARTBEAT_FAILURES_ALLOWED =
      ROWS.add(
          unsigned(
                  "heartbeat_failures_allowed",
                  32,
                  "heartbeats that may fail; 0 switches the heartbeat off")
              .standard("0"));

  /** What the network takes for a packet, for the heartbeat. */
  public static final Option<Long> MAX_NETWORK_DELAY =
      ROWS.add(
          unsigned(
                  "max_network_delay", 32, "what the network takes for a packet, for the heartbeat")
              .unit("ms")
              .standard("50"));

  /** Messages that may be sent in one rotation of the token. */
  public static final Option<Long> WINDOW_SIZE =
      ROWS.add(
          unsigned("window_size", 32, "messages that may be sent in one rotation of the token")
              .standard("50"));

  /** Messages that one node may send when it has the token. */
  public static final Option<Long> MAX_MESSAGES =
      ROWS.add(
          unsigned("max_messages", 32, "messages that one node may send when it has the token")
              .standard("17"));

  /** Times that a message is looked for before it is asked for again. */
  public static final Option<Long> MISS_COUNT_CONST =
      ROWS.add(
          unsigned(
                  "miss_count_const",
                  32,
                  "times that a message is looked for before it is asked for again")
              .standard("5"));

  /** How redundant rings share the traffic. */
  public static final Option<String> RRP_MODE =
      ROWS.add(
          words(
                  "rrp_mode",
                  IGNORED,
                  "how redundant rings share the traffic",
                  "none",
                  "active",
                  "passive")
              .standard("none")
              .until(V3_1_7)
              .needs(ChangeEffect.RESTART));

  /** When the problem count of a ring goes down by one. */
  public static final Option<Long> RRP_PROBLEM_COUNT_TIMEOUT =
      ROWS.add(
          unsigned(
                  "rrp_problem_count_timeout",
                  32,
                  "when the problem count of a ring goes down by one")
              .unit("ms")
              .standard("2000")
              .until(V3_1_7)
              .needs(ChangeEffect.RESTART));

  /** Problems before a ring is faulty. */
  public static final Option<Long> RRP_PROBLEM_COUNT_THRESHOLD =
      ROWS.add(
          unsigned("rrp_problem_count_threshold", 32, "problems before a ring is faulty")
              .standard("10")
              .until(V3_1_7)
              .needs(ChangeEffect.RESTART));

  /** Problems with multicast before a ring is faulty; ten times rrp_problem_count_threshold by default. */
  public static final Option<Long> RRP_PROBLEM_COUNT_MCAST_THRESHOLD =
      ROWS.add(
          unsigned(
                  "rrp_problem_count_mcast_threshold",
                  32,
                  "problems with multicast before a ring is faulty; ten times rrp_problem_count_threshold by default")
              .until(V3_1_7)
              .needs(ChangeEffect.RESTART));

  /** When a token that is missing on one ring counts as a problem. */
  public static final Option<Long> RRP_TOKEN_EXPIRED_TIMEOUT =
      ROWS.add(
          unsigned(
                  "rrp_token_expired_timeout",
                  32,
                  "when a token that is missing on one ring counts as a problem")
              .unit("ms")
              .until(V3_1_7)
              .needs(ChangeEffect.RESTART));

  /** When a faulty ring is tried again. */
  public static final Option<Long> RRP_AUTORECOVERY_CHECK_TIMEOUT =
      ROWS.add(
          unsigned("rrp_autorecovery_check_timeout", 32, "when a faulty ring is tried again")
              .unit("ms")
              .standard("1000")
              .until(V3_1_7)
              .needs(ChangeEffect.RESTART));

  /** How often Kronosnet measures the MTU. */
  public static final Option<Long> KNET_PMTUD_INTERVAL =
      ROWS.add(
          unsigned("knet_pmtud_interval", 32, "how often Kronosnet measures the MTU")
              .unit("s")
              .standard("30")
              .from(V3_1_7));

  /** A fixed MTU; 0 measures it. */
  public static final Option<Long> KNET_MTU =
      ROWS.add(
          unsigned("knet_mtu", 32, "a fixed MTU; 0 measures it")
              .unit("bytes")
              .standard("0")
              .from(V3_1_7));

  /** How packets are compressed; what is there depends on the build of Kronosnet. */
  public static final Option<String> KNET_COMPRESSION_MODEL =
      ROWS.add(
          words(
                  "knet_compression_model",
                  REFUSED_BY_PARSER,
                  "how packets are compressed; what is there depends on the build of Kronosnet",
                  "none",
                  "zlib",
                  "lz4",
                  "lz4hc",
                  "lzo2",
                  "lzma",
                  "bzip2",
                  "zstd")
              .standard("none")
              .from(V3_1_7));

  /** Packets below are not compressed; 0 stands for 100. */
  public static final Option<Long> KNET_COMPRESSION_THRESHOLD =
      ROWS.add(
          unsigned(
                  "knet_compression_threshold",
                  32,
                  "packets below are not compressed; 0 stands for 100")
              .unit("bytes")
              .standard("0")
              .from(V3_1_7));

  /** Handed to the compression library. */
  public static final Option<Long> KNET_COMPRESSION_LEVEL =
      ROWS.add(
          number(
                  "knet_compression_level",
                  Integer.MIN_VALUE,
                  Integer.MAX_VALUE,
                  "handed to the compression library")
              .standard("0")
              .from(V3_1_7));

  /** Drop packets from addresses that no node has. */
  public static final Option<Boolean> BLOCK_UNLISTED_IPS =
      ROWS.add(
          yesNo("block_unlisted_ips", IGNORED, "drop packets from addresses that no node has")
              .standard("yes")
              .from(V3_1_7));

  /** Do not hold the token while messages are sent again. */
  public static final Option<Boolean> CANCEL_TOKEN_HOLD_ON_RETRANSMIT =
      ROWS.add(
          yesNo(
                  "cancel_token_hold_on_retransmit",
                  IGNORED,
                  "do not hold the token while messages are sent again")
              .standard("no")
              .from(V3_1_7));

  /** Traffic class of the packets: 0..63 or a name such as cs6 or ef. */
  public static final Option<String> IP_DSCP =
      ROWS.add(
          text("ip_dscp", "traffic class of the packets: 0..63 or a name such as cs6 or ef")
              .from(V3_1_10)
              .needs(ChangeEffect.RESTART));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private TotemOptions() {}
}
