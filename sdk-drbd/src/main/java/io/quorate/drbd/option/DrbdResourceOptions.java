package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_4;
import static io.quorate.drbd.option.DrbdRelease.V9_22;
import static io.quorate.drbd.option.DrbdRelease.V9_34;
import static io.quorate.drbd.option.DrbdRow.keyword;
import static io.quorate.drbd.option.DrbdRow.number;
import static io.quorate.drbd.option.DrbdRow.of;
import static io.quorate.drbd.option.DrbdRow.text;
import static io.quorate.drbd.option.DrbdRow.yesNo;
import static io.quorate.drbd.option.DrbdUnit.COUNT;
import static io.quorate.drbd.option.DrbdUnit.MILLISECONDS;
import static io.quorate.drbd.option.DrbdUnit.SECTORS;
import static io.quorate.drbd.option.DrbdUnit.TENTHS_OF_A_SECOND;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;

/**
 * The options of the {@code options} section.
 *
 * <p>From drbd.conf(5) and {@code drbdsetup xml-help resource-options} of drbd-utils 9.22.
 */
public final class DrbdResourceOptions {
  private static final DrbdSection.Builder ROWS = DrbdSection.builder("options");

  /** The processors that the kernel threads of the resource may use, a hexadecimal mask; empty for all. */
  public static final Option<String> CPU_MASK =
      ROWS.add(
          text(
                  "cpu-mask",
                  31,
                  "the processors that the kernel threads of the resource may use, a hexadecimal mask; empty for all")
              .from(V8_4));

  /** What a request gets when no disk with good data can be reached. */
  public static final Option<String> ON_NO_DATA_ACCESSIBLE =
      ROWS.add(
          keyword(
                  "on-no-data-accessible",
                  "what a request gets when no disk with good data can be reached",
                  "io-error",
                  "suspend-io")
              .standard("io-error")
              .from(V8_4));

  /** Become primary when the device is opened for writing. */
  public static final Option<Boolean> AUTO_PROMOTE =
      ROWS.add(
          yesNo("auto-promote", "become primary when the device is opened for writing")
              .standard("yes")
              .from(V9_22));

  /** How much may be written before the peers are told which writes are everywhere. */
  public static final Option<Long> PEER_ACK_WINDOW =
      ROWS.add(
          number(
                  "peer-ack-window",
                  2048,
                  204800,
                  SECTORS,
                  "how much may be written before the peers are told which writes are everywhere")
              .standard("4096")
              .from(V9_22));

  /** Idle time after which the peers are told which writes are everywhere. */
  public static final Option<Long> PEER_ACK_DELAY =
      ROWS.add(
          number(
                  "peer-ack-delay",
                  1,
                  10000,
                  MILLISECONDS,
                  "idle time after which the peers are told which writes are everywhere")
              .standard("100")
              .from(V9_22));

  /** How long a change of state may take across the cluster. */
  public static final Option<Long> TWOPC_TIMEOUT =
      ROWS.add(
          number(
                  "twopc-timeout",
                  50,
                  600,
                  TENTHS_OF_A_SECOND,
                  "how long a change of state may take across the cluster")
              .standard("300")
              .from(V9_22));

  /** Pause, growing with each attempt, before a change of state is tried again. */
  public static final Option<Long> TWOPC_RETRY_TIMEOUT =
      ROWS.add(
          number(
                  "twopc-retry-timeout",
                  1,
                  50,
                  TENTHS_OF_A_SECOND,
                  "pause, growing with each attempt, before a change of state is tried again")
              .standard("1")
              .from(V9_22));

  /** How long opening the device may wait until it can be promoted. */
  public static final Option<Long> AUTO_PROMOTE_TIMEOUT =
      ROWS.add(
          number(
                  "auto-promote-timeout",
                  0,
                  600,
                  TENTHS_OF_A_SECOND,
                  "how long opening the device may wait until it can be promoted")
              .standard("20")
              .from(V9_22));

  /** How many requests may be under way. */
  public static final Option<Long> MAX_IO_DEPTH =
      ROWS.add(
          number("max-io-depth", 4, 4294967295L, COUNT, "how many requests may be under way")
              .standard("8000")
              .from(V9_22));

  /** How many nodes must be reached to write. */
  public static final Option<DrbdQuorum> QUORUM =
      ROWS.add(
          of("quorum", DrbdQuorum.TYPE, "how many nodes must be reached to write")
              .standard("off")
              .from(V9_22));

  /** What a request gets when there is no quorum. */
  public static final Option<String> ON_NO_QUORUM =
      ROWS.add(
          keyword(
                  "on-no-quorum",
                  "what a request gets when there is no quorum",
                  "io-error",
                  "suspend-io")
              .standard("suspend-io")
              .from(V9_22));

  /** How many nodes with good data must be reached to write. */
  public static final Option<DrbdQuorum> QUORUM_MINIMUM_REDUNDANCY =
      ROWS.add(
          of(
                  "quorum-minimum-redundancy",
                  DrbdQuorum.TYPE,
                  "how many nodes with good data must be reached to write")
              .standard("off")
              .from(V9_22));

  /** What a suspended primary does when it meets a newer one. */
  public static final Option<String> ON_SUSPENDED_PRIMARY_OUTDATED =
      ROWS.add(
          keyword(
                  "on-suspended-primary-outdated",
                  "what a suspended primary does when it meets a newer one",
                  "disconnect",
                  "force-secondary")
              .standard("disconnect")
              .from(V9_22));

  /** Speak the kernel interface of DRBD 8 as well. */
  public static final Option<Boolean> DRBD8_API_COMPATIBILITY =
      ROWS.add(
          yesNo("drbd8-api-compatibility", "speak the kernel interface of DRBD 8 as well")
              .standard("no")
              .from(V9_34));

  /** The section in all compared releases. */
  public static final DrbdSection SECTION = ROWS.build();

  /** What drbd-utils 9.22 accepts. */
  public static final OptionTable TABLE = SECTION.table();

  private DrbdResourceOptions() {}
}
