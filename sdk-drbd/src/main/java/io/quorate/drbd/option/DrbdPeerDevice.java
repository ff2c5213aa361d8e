package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_4;
import static io.quorate.drbd.option.DrbdRelease.V9_22;
import static io.quorate.drbd.option.DrbdRelease.V9_34;
import static io.quorate.drbd.option.DrbdRow.number;
import static io.quorate.drbd.option.DrbdRow.yesNo;
import static io.quorate.drbd.option.DrbdUnit.KIBIBYTES_PER_SECOND;
import static io.quorate.drbd.option.DrbdUnit.SECTORS;
import static io.quorate.drbd.option.DrbdUnit.TENTHS_OF_A_SECOND;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;

/**
 * The options of the {@code disk} section of a connection and of its volumes: a device as seen by one peer.
 *
 * <p>In 8.4, which has no connections, they stand in the {@code disk} section of the resource; before that the {@code
 * syncer} section had their like. From drbd.conf(5) and {@code drbdsetup xml-help peer-device-options} of drbd-utils 9.22.
 */
public final class DrbdPeerDevice {
  private static final DrbdSection.Builder ROWS = DrbdSection.builder("peer-device");

  /** Speed of the resync when the controller is off, and its start when it is on. */
  public static final Option<Long> RESYNC_RATE =
      ROWS.add(
          number(
                  "resync-rate",
                  1,
                  8 << 20,
                  KIBIBYTES_PER_SECOND,
                  "speed of the resync when the controller is off, and its start when it is on")
              .standard("250")
              .from(V8_4)
              .in(V8_4, DrbdNumber.of(1, 4 << 20, KIBIBYTES_PER_SECOND), "250"));

  /** How far the resync controller plans ahead; 0 switches it off. */
  public static final Option<Long> C_PLAN_AHEAD =
      ROWS.add(
          number(
                  "c-plan-ahead",
                  0,
                  300,
                  TENTHS_OF_A_SECOND,
                  "how far the resync controller plans ahead; 0 switches it off")
              .standard("20")
              .from(V8_4));

  /** The delay that the resync controller aims at when c-fill-target is 0. */
  public static final Option<Long> C_DELAY_TARGET =
      ROWS.add(
          number(
                  "c-delay-target",
                  1,
                  100,
                  TENTHS_OF_A_SECOND,
                  "the delay that the resync controller aims at when c-fill-target is 0")
              .standard("10")
              .from(V8_4));

  /** How much resync data the controller keeps on the way; 0 to aim at c-delay-target. */
  public static final Option<Long> C_FILL_TARGET =
      ROWS.add(
          number(
                  "c-fill-target",
                  0,
                  1 << 20,
                  SECTORS,
                  "how much resync data the controller keeps on the way; 0 to aim at c-delay-target")
              .standard("100")
              .from(V8_4));

  /** The highest speed that the resync controller uses; 0 for no limit (9 only). */
  public static final Option<Long> C_MAX_RATE =
      ROWS.add(
          number(
                  "c-max-rate",
                  0,
                  4 << 20,
                  KIBIBYTES_PER_SECOND,
                  "the highest speed that the resync controller uses; 0 for no limit (9 only)")
              .standard("102400")
              .from(V8_4)
              .in(V8_4, DrbdNumber.of(250, 4 << 20, KIBIBYTES_PER_SECOND), "102400"));

  /** The speed below which the resync does not yield to the application; 0 to never yield. */
  public static final Option<Long> C_MIN_RATE =
      ROWS.add(
          number(
                  "c-min-rate",
                  0,
                  4 << 20,
                  KIBIBYTES_PER_SECOND,
                  "the speed below which the resync does not yield to the application; 0 to never yield")
              .standard("250")
              .from(V8_4));

  /** Keep a bitmap of changes for the peer; no for a peer without a disk. */
  public static final Option<Boolean> BITMAP =
      ROWS.add(
          yesNo("bitmap", "keep a bitmap of changes for the peer; no for a peer without a disk")
              .standard("yes")
              .from(V9_22));

  /** Let a diskless peer decide a tie of the quorum. */
  public static final Option<Boolean> PEER_TIEBREAKER =
      ROWS.add(
          yesNo("peer-tiebreaker", "let a diskless peer decide a tie of the quorum")
              .standard("yes")
              .from(V9_34));

  /** Let a resync run that does not lead to replication. */
  public static final Option<Boolean> RESYNC_WITHOUT_REPLICATION =
      ROWS.add(
          yesNo("resync-without-replication", "let a resync run that does not lead to replication")
              .standard("yes")
              .from(V9_34));

  /** The section in all compared releases. */
  public static final DrbdSection SECTION = ROWS.build();

  /** What drbd-utils 9.22 accepts. */
  public static final OptionTable TABLE = SECTION.table();

  private DrbdPeerDevice() {}
}
