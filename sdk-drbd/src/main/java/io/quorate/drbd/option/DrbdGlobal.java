package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_3;
import static io.quorate.drbd.option.DrbdRelease.V8_4;
import static io.quorate.drbd.option.DrbdRow.flag;
import static io.quorate.drbd.option.DrbdRow.keyword;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionTypes;

/**
 * The options of the {@code global} section, which are for drbdadm itself.
 *
 * <p>Unlike in other sections, drbdadm takes numbers and words only without quotes here. From drbd.conf(5); the ranges
 * are those of {@code drbdadm dump} of drbd-utils 9.22, there is no xml-help for them.
 */
public final class DrbdGlobal {
  private static final DrbdSection.Builder ROWS = DrbdSection.builder("global");

  /** Tell the DRBD project which release runs here. */
  public static final Option<String> USAGE_COUNT =
      ROWS.add(
          keyword(
                  "usage-count",
                  "tell the DRBD project which release runs here",
                  "yes",
                  "no",
                  "ask")
              .standard("ask"));

  /** How many minors the module is prepared for. */
  public static final Option<Long> MINOR_COUNT =
      ROWS.add(
          DrbdRow.of("minor-count", bare(1, 255), "how many minors the module is prepared for")
              .in(V8_3, bare(1, 256)));

  /** Pause between two prints of the time that the init script still waits; 0 prints none. */
  public static final Option<Long> DIALOG_REFRESH =
      ROWS.add(
          DrbdRow.of(
                  "dialog-refresh",
                  bare(0, 600),
                  "pause between two prints of the time that the init script still waits; 0 prints none")
              .unit("s")
              .standard("1"));

  /** How long quick commands of drbdsetup may take. */
  public static final Option<Long> CMD_TIMEOUT_SHORT = timeout("cmd-timeout-short", "quick");

  /** How long commands of drbdsetup of middle length may take. */
  public static final Option<Long> CMD_TIMEOUT_MEDIUM = timeout("cmd-timeout-medium", "middling");

  /** How long long-running commands of drbdsetup may take. */
  public static final Option<Long> CMD_TIMEOUT_LONG = timeout("cmd-timeout-long", "long-running");

  /** Do not ask whether the addresses of the file belong to this host. */
  public static final Option<Boolean> DISABLE_IP_VERIFICATION =
      ROWS.add(
          flag(
              "disable-ip-verification",
              "do not ask whether the addresses of the file belong to this host"));

  /** Put the volume number into the links of udev even where a resource has but the implicit volume. */
  public static final Option<Boolean> UDEV_ALWAYS_USE_VNR =
      ROWS.add(
          flag(
                  "udev-always-use-vnr",
                  "put the volume number into the links of udev even for an implicit volume")
              .from(V8_4));

  /** The section in all compared releases. */
  public static final DrbdSection SECTION = ROWS.build();

  /** What drbd-utils 9.22 accepts. */
  public static final OptionTable TABLE = SECTION.table();

  private DrbdGlobal() {}

  private static OptionType<Long> bare(long min, long max) {
    return OptionTypes.number(min, max, DrbdNumber::readBare);
  }

  private static Option<Long> timeout(String name, String which) {
    return ROWS.add(
        DrbdRow.of(name, bare(0, 900), "how long " + which + " commands of drbdsetup may take")
            .unit("s")
            .from(V8_4));
  }
}
