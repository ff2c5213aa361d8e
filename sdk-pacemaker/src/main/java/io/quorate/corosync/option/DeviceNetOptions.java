package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRelease.V3_1_7;
import static io.quorate.corosync.option.CorosyncRow.of;
import static io.quorate.corosync.option.CorosyncRow.onOff;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.WrongValue.IGNORED;

import io.quorate.core.option.Option;

/**
 * The keys of {@code quorum { device { net { } } }}: the server of the device.
 *
 * <p>From corosync-qdevice(8) 3.0.3.
 */
public final class DeviceNetOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("quorum.device.net", "the server of a quorum device of the model net")
          .from(V2_4);

  /** Address or host name of the qnetd server. */
  public static final Option<String> HOST =
      ROWS.add(
          text("host", "address or host name of the qnetd server")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** TCP port of the qnetd server. */
  public static final Option<Long> PORT =
      ROWS.add(
          of("port", CorosyncNumber.between(1, 65535), IGNORED, "TCP port of the qnetd server")
              .standard("5403")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** Whether the connection is encrypted. */
  public static final Option<String> TLS =
      ROWS.add(
          words("tls", IGNORED, "whether the connection is encrypted", "on", "off", "required")
              .standard("on")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** Who gets the vote. */
  public static final Option<String> ALGORITHM =
      ROWS.add(
          words("algorithm", IGNORED, "who gets the vote", "ffsplit", "lms", "2nodelms", "test")
              .standard("ffsplit")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** Lowest, highest or a node number: who wins between equal partitions. */
  public static final Option<String> TIE_BREAKER =
      ROWS.add(
          text("tie_breaker", "lowest, highest or a node number: who wins between equal partitions")
              .standard("lowest")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** How long to try to connect; 0.8 * quorum.device.timeout by default. */
  public static final Option<Long> CONNECT_TIMEOUT =
      ROWS.add(
          of(
                  "connect_timeout",
                  CorosyncNumber.between(1000, 120000),
                  IGNORED,
                  "how long to try to connect; 0.8 * quorum.device.timeout by default")
              .unit("ms")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** 4 or 6; 0 takes IPv6 where it can. */
  public static final Option<String> FORCE_IP_VERSION =
      ROWS.add(
          words("force_ip_version", IGNORED, "4 or 6; 0 takes IPv6 where it can", "0", "4", "6")
              .standard("0")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** Ffsplit prefers the partition that was active. */
  public static final Option<Boolean> KEEP_ACTIVE_PARTITION_TIE_BREAKER =
      ROWS.add(
          onOff(
                  "keep_active_partition_tie_breaker",
                  IGNORED,
                  "ffsplit prefers the partition that was active")
              .standard("on")
              .from(V3_1_7)
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private DeviceNetOptions() {}
}
