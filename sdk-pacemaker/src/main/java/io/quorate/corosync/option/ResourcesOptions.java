package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.unsigned;

import io.quorate.core.option.Option;

/**
 * The keys of {@code resources}: the watchdog.
 *
 * <p>From corosync.conf(5) and {@code exec/wd.c} of 3.1.7.
 */
public final class ResourcesOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("resources", "what corosync watches on its node").from(V2_4);

  /** Watchdog device, or off. */
  public static final Option<String> WATCHDOG_DEVICE =
      ROWS.add(
          text("watchdog_device", "watchdog device, or off")
              .standard("off")
              .needs(ChangeEffect.RESTART));

  /** Timeout of the watchdog. */
  public static final Option<Long> WATCHDOG_TIMEOUT =
      ROWS.add(unsigned("watchdog_timeout", 32, "timeout of the watchdog").unit("s").standard("6"));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private ResourcesOptions() {}
}
