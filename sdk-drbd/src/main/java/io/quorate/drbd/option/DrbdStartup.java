package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_3;
import static io.quorate.drbd.option.DrbdRow.flag;
import static io.quorate.drbd.option.DrbdRow.number;
import static io.quorate.drbd.option.DrbdRow.of;
import static io.quorate.drbd.option.DrbdRow.yesNo;
import static io.quorate.drbd.option.DrbdUnit.SECONDS;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionTypes;
import java.util.List;

/**
 * The options of the {@code startup} section: how long the start of the node waits for the peers.
 *
 * <p>From drbd.conf(5); the ranges are those of {@code drbdadm dump} of drbd-utils 9.22, there is no xml-help for them.
 */
public final class DrbdStartup {
  private static final DrbdSection.Builder ROWS = DrbdSection.builder("startup");

  private static final DrbdSection.Builder WORDS_ROWS = DrbdSection.builder("startup-words");

  /** The hosts that become primary at start, or {@code both}; 9.22 reads over it. */
  public static final Option<List<String>> BECOME_PRIMARY_ON =
      WORDS_ROWS.add(
          of(
              "become-primary-on",
              OptionTypes.words(),
              "the hosts that become primary at start, or both; 9.22 reads over it"));

  /** Use the timeouts of this section for a stacked resource as well. */
  public static final Option<Boolean> STACKED_TIMEOUTS =
      WORDS_ROWS.add(
          flag(
              "stacked-timeouts",
              "use the timeouts of this section for a stacked resource as well"));

  /** How long the init script waits for the peers; 0 for ever. */
  public static final Option<Long> WFC_TIMEOUT =
      ROWS.add(
          number(
                  "wfc-timeout",
                  0,
                  300000,
                  SECONDS,
                  "how long the init script waits for the peers; 0 for ever")
              .standard("0"));

  /** The same when the node was alone before it went down; 0 for ever. */
  public static final Option<Long> DEGR_WFC_TIMEOUT =
      ROWS.add(
          number(
                  "degr-wfc-timeout",
                  0,
                  300000,
                  SECONDS,
                  "the same when the node was alone before it went down; 0 for ever")
              .standard("0"));

  /** The same when the peers are known to be outdated; 0 for ever. */
  public static final Option<Long> OUTDATED_WFC_TIMEOUT =
      ROWS.add(
          number(
                  "outdated-wfc-timeout",
                  0,
                  300000,
                  SECONDS,
                  "the same when the peers are known to be outdated; 0 for ever")
              .standard("0"));

  /** Wait even for a peer that has refused because of a split brain. */
  public static final Option<Boolean> WAIT_AFTER_SB =
      ROWS.add(
          yesNo("wait-after-sb", "wait even for a peer that has refused because of a split brain")
              .standard("no")
              .in(V8_3, OptionTypes.flag()));

  /** The section in all compared releases, without {@link #WORDS}. */
  public static final DrbdSection SECTION = ROWS.build();

  /** What drbd-utils 9.22 accepts, without {@link #WORDS}. */
  public static final OptionTable TABLE = SECTION.table();

  /** The section's words that are no plain options, in all compared releases. */
  public static final DrbdSection WORDS_SECTION = WORDS_ROWS.build();

  /** The section's words that are no plain options: host names follow the one, nothing the other. */
  public static final OptionTable WORDS = WORDS_SECTION.table();

  private DrbdStartup() {}
}
