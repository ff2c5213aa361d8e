package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.flag;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.unsigned;

import io.quorate.core.option.Option;

/**
 * The keys of {@code quorum { device { } }}.
 *
 * <p>From corosync-qdevice(8) 3.0.3.
 */
public final class DeviceOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("quorum.device", "a quorum device outside of the cluster").from(V2_4);

  /** Which device: net. */
  public static final Option<String> MODEL =
      ROWS.add(text("model", "which device: net").needs(ChangeEffect.RESTART_QDEVICE));

  /** How often the device has to report. */
  public static final Option<Long> TIMEOUT =
      ROWS.add(
          unsigned("timeout", 32, "how often the device has to report")
              .unit("ms")
              .standard("10000")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** The same while the membership changes. */
  public static final Option<Long> SYNC_TIMEOUT =
      ROWS.add(
          unsigned("sync_timeout", 32, "the same while the membership changes")
              .unit("ms")
              .standard("30000")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** Votes of the device; those of all nodes less one by default. */
  public static final Option<Long> VOTES =
      ROWS.add(
          unsigned("votes", 32, "votes of the device; those of all nodes less one by default"));

  /** A node that sees the device keeps its quorum alone. */
  public static final Option<Boolean> MASTER_WINS =
      ROWS.add(
          flag("master_wins", "a node that sees the device keeps its quorum alone")
              .needs(ChangeEffect.RESTART_QDEVICE));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private DeviceOptions() {}
}
