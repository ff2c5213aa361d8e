package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_3;
import static io.quorate.drbd.option.DrbdRelease.V8_4;
import static io.quorate.drbd.option.DrbdRelease.V9_22;
import static io.quorate.drbd.option.DrbdRelease.V9_34;
import static io.quorate.drbd.option.DrbdRow.keyword;
import static io.quorate.drbd.option.DrbdRow.number;
import static io.quorate.drbd.option.DrbdRow.of;
import static io.quorate.drbd.option.DrbdRow.text;
import static io.quorate.drbd.option.DrbdRow.yesNo;
import static io.quorate.drbd.option.DrbdUnit.COUNT;
import static io.quorate.drbd.option.DrbdUnit.KIBIBYTES_PER_SECOND;
import static io.quorate.drbd.option.DrbdUnit.SECTORS;
import static io.quorate.drbd.option.DrbdUnit.TENTHS_OF_A_SECOND;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionTypes;
import java.util.List;

/**
 * The options of the {@code syncer} section, which DRBD 8.3 had for the resync.
 *
 * <p>Later releases read it for the sake of old files and hand its options to the sections that have them now. 9.22
 * takes any option of {@code net}, {@code options} and of the lower-level device there, but refuses those of {@link
 * DrbdPeerDevice}, and with them {@code rate}; 9.29 takes them again.
 */
public final class DrbdSyncer {
  private static final DrbdSection.Builder ROWS = DrbdSection.builder("syncer");

  /** The resource whose resync comes first, later called resync-after. */
  public static final Option<String> AFTER =
      ROWS.add(text("after", "the resource whose resync comes first, later called resync-after"));

  /** Speed of the resync, later called resync-rate; 9.22 does not know it here, though 8.4 and 9.34 do. */
  public static final Option<Long> RATE =
      ROWS.add(
          number(
                  "rate",
                  1,
                  4 << 20,
                  KIBIBYTES_PER_SECOND,
                  "speed of the resync, later called resync-rate")
              .standard("250")
              .in(V9_34, DrbdNumber.of(1, 8 << 20, KIBIBYTES_PER_SECOND), "250"),
          List.of(V8_3, V8_4, V9_34));

  /** The section in all compared releases. */
  public static final DrbdSection SECTION = section();

  /** What drbd-utils 9.22 accepts. */
  public static final OptionTable TABLE = SECTION.table();

  private static DrbdSection section() {
    old(
        of("al-extents", DrbdNumber.of(67, 65534, COUNT).clamped(), help(DrbdDisk.AL_EXTENTS))
            .standard("1237")
            .in(V8_3, DrbdNumber.of(7, 3833, COUNT), "127"));
    old(text("csums-alg", help(DrbdNet.CSUMS_ALG)));
    old(text("verify-alg", help(DrbdNet.VERIFY_ALG)));
    old(text("cpu-mask", help(DrbdResourceOptions.CPU_MASK)));
    old(yesNo("use-rle", help(DrbdNet.USE_RLE)).standard("yes").in(V8_3, OptionTypes.flag()));
    old(
        keyword(
                "on-no-data-accessible",
                help(DrbdResourceOptions.ON_NO_DATA_ACCESSIBLE),
                "io-error",
                "suspend-io")
            .standard("io-error"));
    old(
        number("c-plan-ahead", 0, 300, TENTHS_OF_A_SECOND, help(DrbdPeerDevice.C_PLAN_AHEAD))
            .standard("20")
            .in(V8_3, DrbdNumber.of(0, 300, TENTHS_OF_A_SECOND), "0"));
    old(
        number("c-delay-target", 1, 100, TENTHS_OF_A_SECOND, help(DrbdPeerDevice.C_DELAY_TARGET))
            .standard("10"));
    old(
        number("c-fill-target", 0, 1 << 20, SECTORS, help(DrbdPeerDevice.C_FILL_TARGET))
            .standard("100")
            .in(V8_3, DrbdNumber.of(0, 1 << 20, SECTORS), "0"));
    old(
        number("c-max-rate", 250, 4 << 20, KIBIBYTES_PER_SECOND, help(DrbdPeerDevice.C_MAX_RATE))
            .standard("102400"));
    old(
        number("c-min-rate", 0, 4 << 20, KIBIBYTES_PER_SECOND, help(DrbdPeerDevice.C_MIN_RATE))
            .standard("250")
            .in(V8_3, DrbdNumber.of(0, 4 << 20, KIBIBYTES_PER_SECOND), "4096"));
    ROWS.include(DrbdNet.SECTION, V9_22, V9_34);
    ROWS.include(DrbdDisk.DEVICE, V9_22, V9_34);
    ROWS.include(DrbdResourceOptions.SECTION, V9_22, V9_34);
    ROWS.include(DrbdPeerDevice.SECTION, V9_34);
    return ROWS.build();
  }

  private static void old(DrbdRow<?> row) {
    ROWS.add(row, List.of(V8_3, V8_4));
  }

  private static String help(Option<?> successor) {
    return successor.help();
  }

  private DrbdSyncer() {}
}
