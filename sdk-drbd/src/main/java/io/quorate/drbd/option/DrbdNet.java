package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_3;
import static io.quorate.drbd.option.DrbdRelease.V8_4;
import static io.quorate.drbd.option.DrbdRelease.V9_22;
import static io.quorate.drbd.option.DrbdRelease.V9_34;
import static io.quorate.drbd.option.DrbdRow.flag;
import static io.quorate.drbd.option.DrbdRow.keyword;
import static io.quorate.drbd.option.DrbdRow.number;
import static io.quorate.drbd.option.DrbdRow.of;
import static io.quorate.drbd.option.DrbdRow.text;
import static io.quorate.drbd.option.DrbdRow.yesNo;
import static io.quorate.drbd.option.DrbdUnit.BYTES;
import static io.quorate.drbd.option.DrbdUnit.COUNT;
import static io.quorate.drbd.option.DrbdUnit.SECONDS;
import static io.quorate.drbd.option.DrbdUnit.SECTORS;
import static io.quorate.drbd.option.DrbdUnit.TENTHS_OF_A_SECOND;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionTypes;

// Longer than other files because the section is: one constant an option.

/**
 * The options of the {@code net} section.
 *
 * <p>From drbd.conf(5) and {@code drbdsetup xml-help new-peer} of drbd-utils 9.22.
 */
public final class DrbdNet {
  private static final DrbdSection.Builder ROWS = DrbdSection.builder("net");

  private static final int NAME_BYTES = 63;
  private static final String[] OLD_RR_CONFLICT = {"disconnect", "call-pri-lost", "violently"};

  /** The transport of the connection, for example tcp or rdma. */
  public static final Option<String> TRANSPORT =
      ROWS.add(
          text("transport", "the transport of the connection, for example tcp or rdma")
              .standard("tcp")
              .from(V9_22));

  /** When a write counts as done: A after the local disk, B when the peer has received it, C when the peer has written it. */
  public static final Option<String> PROTOCOL =
      ROWS.add(
          of(
                  "protocol",
                  OptionTypes.keywordIgnoringCase("A", "B", "C"),
                  "when a write counts as done: A after the local disk, B when the peer has received it, C when the peer has written it")
              .standard("C")
              .from(V8_4));

  /** How long a peer may take to answer before the connection is given up. */
  public static final Option<Long> TIMEOUT =
      ROWS.add(
          number(
                  "timeout",
                  1,
                  600,
                  TENTHS_OF_A_SECOND,
                  "how long a peer may take to answer before the connection is given up")
              .standard("60"));

  /** How many writes may lie between two write barriers. */
  public static final Option<Long> MAX_EPOCH_SIZE =
      ROWS.add(
          number(
                  "max-epoch-size",
                  1,
                  20000,
                  COUNT,
                  "how many writes may lie between two write barriers")
              .standard("2048"));

  /** Pause between two attempts to connect. */
  public static final Option<Long> CONNECT_INT =
      ROWS.add(
          number("connect-int", 1, 120, SECONDS, "pause between two attempts to connect")
              .standard("10"));

  /** Idle time after which the peer is asked for a sign of life. */
  public static final Option<Long> PING_INT =
      ROWS.add(
          number(
                  "ping-int",
                  1,
                  120,
                  SECONDS,
                  "idle time after which the peer is asked for a sign of life")
              .standard("10"));

  /** Size of the send buffer of the connection; 0 lets the kernel choose. */
  public static final Option<Long> SNDBUF_SIZE =
      ROWS.add(
          number(
                  "sndbuf-size",
                  0,
                  10 << 20,
                  BYTES,
                  "size of the send buffer of the connection; 0 lets the kernel choose")
              .standard("0")
              .in(V9_34, DrbdNumber.of(0, 128 << 20, BYTES), "0"));

  /** Size of the receive buffer of the connection; 0 lets the kernel choose. */
  public static final Option<Long> RCVBUF_SIZE =
      ROWS.add(
          number(
                  "rcvbuf-size",
                  0,
                  10 << 20,
                  BYTES,
                  "size of the receive buffer of the connection; 0 lets the kernel choose")
              .standard("0")
              .in(V9_34, DrbdNumber.of(0, 128 << 20, BYTES), "0"));

  /** How many timeouts in a row a peer may let a write wait before it is dropped; 0 for ever. */
  public static final Option<Long> KO_COUNT =
      ROWS.add(
          number(
                  "ko-count",
                  0,
                  200,
                  COUNT,
                  "how many timeouts in a row a peer may let a write wait before it is dropped; 0 for ever")
              .standard("7")
              .in(V8_3, DrbdNumber.of(0, 200, COUNT), "0"));

  /** Both nodes may be primary at the same time. */
  public static final Option<Boolean> ALLOW_TWO_PRIMARIES =
      ROWS.add(
          yesNo("allow-two-primaries", "both nodes may be primary at the same time")
              .standard("no")
              .in(V8_3, OptionTypes.flag()));

  /** The hash by which the nodes prove to know the shared secret; not set, they do not. */
  public static final Option<String> CRAM_HMAC_ALG =
      ROWS.add(
          text(
              "cram-hmac-alg",
              NAME_BYTES,
              "the hash by which the nodes prove to know the shared secret; not set, they do not"));

  /** The secret by which the nodes know each other. */
  public static final Option<String> SHARED_SECRET =
      ROWS.add(text("shared-secret", NAME_BYTES, "the secret by which the nodes know each other"));

  /** What to do after a split brain when no node is primary. */
  public static final Option<String> AFTER_SB_0PRI =
      ROWS.add(
          keyword(
                  "after-sb-0pri",
                  "what to do after a split brain when no node is primary",
                  "disconnect",
                  "discard-younger-primary",
                  "discard-older-primary",
                  "discard-zero-changes",
                  "discard-least-changes",
                  "discard-local",
                  "discard-remote")
              .standard("disconnect"));

  /** What to do after a split brain when one node is primary. */
  public static final Option<String> AFTER_SB_1PRI =
      ROWS.add(
          keyword(
                  "after-sb-1pri",
                  "what to do after a split brain when one node is primary",
                  "disconnect",
                  "consensus",
                  "discard-secondary",
                  "call-pri-lost-after-sb",
                  "violently-as0p")
              .standard("disconnect"));

  /** What to do after a split brain when both nodes are primary. */
  public static final Option<String> AFTER_SB_2PRI =
      ROWS.add(
          keyword(
                  "after-sb-2pri",
                  "what to do after a split brain when both nodes are primary",
                  "disconnect",
                  "call-pri-lost-after-sb",
                  "violently-as0p")
              .standard("disconnect"));

  /** Follow the after-sb policies also when the data have no common history. */
  public static final Option<Boolean> ALWAYS_ASBP =
      ROWS.add(
          yesNo(
                  "always-asbp",
                  "follow the after-sb policies also when the data have no common history")
              .standard("no")
              .in(V8_3, OptionTypes.flag()));

  /** What to do when the roles of the nodes contradict the direction of the resync. */
  public static final Option<String> RR_CONFLICT =
      ROWS.add(
          keyword(
                  "rr-conflict",
                  "what to do when the roles of the nodes contradict the direction of the resync",
                  "disconnect",
                  "call-pri-lost",
                  "violently",
                  "retry-connect",
                  "auto-discard")
              .standard("disconnect")
              .in(V8_3, OptionTypes.keyword(OLD_RR_CONFLICT), "disconnect")
              .in(V8_4, OptionTypes.keyword(OLD_RR_CONFLICT), "disconnect"));

  /** How long the peer may take to answer a sign of life. */
  public static final Option<Long> PING_TIMEOUT =
      ROWS.add(
          number(
                  "ping-timeout",
                  1,
                  300,
                  TENTHS_OF_A_SECOND,
                  "how long the peer may take to answer a sign of life")
              .standard("5")
              .in(V8_3, DrbdNumber.of(1, 100, TENTHS_OF_A_SECOND), "5"));

  /** The hash that guards the data on the wire; not set, none does. */
  public static final Option<String> DATA_INTEGRITY_ALG =
      ROWS.add(
          text(
              "data-integrity-alg",
              NAME_BYTES,
              "the hash that guards the data on the wire; not set, none does"));

  /** Hold back small packets until a full one can be sent. */
  public static final Option<Boolean> TCP_CORK =
      ROWS.add(
          yesNo("tcp-cork", "hold back small packets until a full one can be sent")
              .standard("yes")
              .from(V8_4));

  /** Send small packets at once. */
  public static final Option<Boolean> NO_TCP_CORK =
      ROWS.add(flag("no-tcp-cork", "send small packets at once").until(V8_4));

  /** What to do when the connection cannot keep up with the writes. */
  public static final Option<String> ON_CONGESTION =
      ROWS.add(
          keyword(
                  "on-congestion",
                  "what to do when the connection cannot keep up with the writes",
                  "block",
                  "pull-ahead",
                  "disconnect")
              .standard("block"));

  /** How much data may be on the way before the connection counts as congested; 0 for no limit. */
  public static final Option<Long> CONGESTION_FILL =
      ROWS.add(
          number(
                  "congestion-fill",
                  0,
                  10 << 21,
                  SECTORS,
                  "how much data may be on the way before the connection counts as congested; 0 for no limit")
              .standard("0"));

  /** How many extents of the activity log may be in use before the connection counts as congested. */
  public static final Option<Long> CONGESTION_EXTENTS =
      ROWS.add(
          number(
                  "congestion-extents",
                  67,
                  65534,
                  COUNT,
                  "how many extents of the activity log may be in use before the connection counts as congested")
              .standard("1237")
              .in(V8_3, DrbdNumber.of(7, 3833, COUNT), "127"));

  /** The hash by which a resync finds blocks that are equal already; not set, all are sent. */
  public static final Option<String> CSUMS_ALG =
      ROWS.add(
          text(
                  "csums-alg",
                  NAME_BYTES,
                  "the hash by which a resync finds blocks that are equal already; not set, all are sent")
              .from(V8_4));

  /** Compare hashes only in the resync after a crash of a primary. */
  public static final Option<Boolean> CSUMS_AFTER_CRASH_ONLY =
      ROWS.add(
          yesNo(
                  "csums-after-crash-only",
                  "compare hashes only in the resync after a crash of a primary")
              .standard("no")
              .from(V8_4));

  /** The hash of online verification; not set, there is none. */
  public static final Option<String> VERIFY_ALG =
      ROWS.add(
          text("verify-alg", NAME_BYTES, "the hash of online verification; not set, there is none")
              .from(V8_4));

  /** Compress the bitmap when it is exchanged. */
  public static final Option<Boolean> USE_RLE =
      ROWS.add(
          yesNo("use-rle", "compress the bitmap when it is exchanged").standard("yes").from(V8_4));

  /** Tenths of a second that a new socket is watched before it is trusted; 0 for the value of ping-timeout. */
  public static final Option<Long> SOCKET_CHECK_TIMEOUT =
      ROWS.add(
          number(
                  "socket-check-timeout",
                  0,
                  300,
                  COUNT,
                  "tenths of a second that a new socket is watched before it is trusted; 0 for the value of ping-timeout")
              .standard("0")
              .from(V8_4));

  /** What a primary does about a peer that it cannot reach. */
  public static final Option<String> FENCING =
      ROWS.add(
          keyword(
                  "fencing",
                  "what a primary does about a peer that it cannot reach",
                  "dont-care",
                  "resource-only",
                  "resource-and-stonith")
              .standard("dont-care")
              .from(V9_22));

  /** How many buffers (of a page each) the node that receives data may use. */
  public static final Option<Long> MAX_BUFFERS =
      ROWS.add(
          number(
                  "max-buffers",
                  32,
                  131072,
                  COUNT,
                  "how many buffers (of a page each) the node that receives data may use")
              .standard("2048"));

  /** This peer may be asked for data that the local disk does not have. */
  public static final Option<Boolean> ALLOW_REMOTE_READ =
      ROWS.add(
          yesNo(
                  "allow-remote-read",
                  "this peer may be asked for data that the local disk does not have")
              .standard("yes")
              .from(V9_22));

  /** The name of the connection; set by drbdadm, not by hand. */
  public static final Option<String> NAME =
      ROWS.add(
          text("_name", NAME_BYTES, "the name of the connection; set by drbdadm, not by hand")
              .from(V9_22));

  /** How many waiting requests make the peer start to write. */
  public static final Option<Long> UNPLUG_WATERMARK =
      ROWS.add(
          number(
                  "unplug-watermark",
                  1,
                  131072,
                  COUNT,
                  "how many waiting requests make the peer start to write")
              .standard("128")
              .until(V9_22));

  /** Encrypt the connection. */
  public static final Option<Boolean> TLS =
      ROWS.add(yesNo("tls", "encrypt the connection").standard("no").from(V9_34));

  /** The keyring that holds the certificates of the peers. */
  public static final Option<String> TLS_KEYRING =
      ROWS.add(
          text("tls-keyring", "the keyring that holds the certificates of the peers").from(V9_34));

  /** The key in the keyring that is this node's private key. */
  public static final Option<String> TLS_PRIVKEY =
      ROWS.add(
          text("tls-privkey", "the key in the keyring that is this node's private key")
              .from(V9_34));

  /** The key in the keyring that is this node's certificate. */
  public static final Option<String> TLS_CERTIFICATE =
      ROWS.add(
          text("tls-certificate", "the key in the keyring that is this node's certificate")
              .from(V9_34));

  /** Receive buffer of the control stream over RDMA; 0 for the default of the transport. */
  public static final Option<Long> RDMA_CTRL_RCVBUF_SIZE =
      ROWS.add(
          number(
                  "rdma-ctrl-rcvbuf-size",
                  0,
                  10 << 20,
                  COUNT,
                  "receive buffer of the control stream over RDMA; 0 for the default of the transport")
              .standard("0")
              .from(V9_34));

  /** Send buffer of the control stream over RDMA; 0 for the default of the transport. */
  public static final Option<Long> RDMA_CTRL_SNDBUF_SIZE =
      ROWS.add(
          number(
                  "rdma-ctrl-sndbuf-size",
                  0,
                  10 << 20,
                  COUNT,
                  "send buffer of the control stream over RDMA; 0 for the default of the transport")
              .standard("0")
              .from(V9_34));

  /** Spread the data over all paths of the connection. */
  public static final Option<Boolean> LOAD_BALANCE_PATHS =
      ROWS.add(
          yesNo("load-balance-paths", "spread the data over all paths of the connection")
              .standard("no")
              .from(V9_34));

  /** The section in all compared releases. */
  public static final DrbdSection SECTION = ROWS.build();

  /** What drbd-utils 9.22 accepts. */
  public static final OptionTable TABLE = SECTION.table();

  private DrbdNet() {}
}
