package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.of;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.WrongValue.IGNORED;

import io.quorate.core.option.Option;

/**
 * The keys of {@code quorum { device { heuristics { } } }}.
 *
 * <p>From corosync-qdevice(8) 3.0.3; ranges are those of its advanced settings.
 */
public final class HeuristicsOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder(
              "quorum.device.heuristics", "commands whose success counts for the quorum device")
          .from(V2_4);

  /** When the commands run. */
  public static final Option<String> MODE =
      ROWS.add(
          words("mode", IGNORED, "when the commands run", "on", "sync", "off")
              .standard("off")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** Time between two runs; 3 * quorum.device.timeout by default. */
  public static final Option<Long> INTERVAL =
      ROWS.add(
          of(
                  "interval",
                  CorosyncNumber.between(1000, 3600000),
                  IGNORED,
                  "time between two runs; 3 * quorum.device.timeout by default")
              .unit("ms")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** How long the commands may take; half of quorum.device.timeout by default. */
  public static final Option<Long> TIMEOUT =
      ROWS.add(
          of(
                  "timeout",
                  CorosyncNumber.between(1000, 120000),
                  IGNORED,
                  "how long the commands may take; half of quorum.device.timeout by default")
              .unit("ms")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** The same while the membership changes; half of quorum.device.sync_timeout by default. */
  public static final Option<Long> SYNC_TIMEOUT =
      ROWS.add(
          of(
                  "sync_timeout",
                  CorosyncNumber.between(1000, 120000),
                  IGNORED,
                  "the same while the membership changes; half of quorum.device.sync_timeout by default")
              .unit("ms")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** A command, split as a shell does. */
  public static final Option<String> EXEC =
      ROWS.addFamily(
          text("exec_NAME", "a command, split as a shell does")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private HeuristicsOptions() {}
}
