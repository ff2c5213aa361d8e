package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.yesNo;
import static io.quorate.corosync.option.WrongValue.IGNORED;

import io.quorate.core.option.Option;

/**
 * The keys of {@code service}: a plugin of corosync 1, in corosync.conf or a file of {@code /etc/corosync/service.d}.
 */
public final class ServiceOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder(
              "service", "a plugin of corosync 1, here or in /etc/corosync/service.d")
          .until(V2_4);

  /** Name of the plugin, for example pacemaker. */
  public static final Option<String> NAME =
      ROWS.add(text("name", "name of the plugin, for example pacemaker"));

  /** Version of the plugin; for pacemaker 0 starts it with corosync, 1 does not. */
  public static final Option<String> VER =
      ROWS.add(
          text(
              "ver", "version of the plugin; for pacemaker 0 starts it with corosync, 1 does not"));

  /** Start the management daemon of Pacemaker 1.0. */
  public static final Option<Boolean> USE_MGMTD =
      ROWS.add(yesNo("use_mgmtd", IGNORED, "start the management daemon of Pacemaker 1.0"));

  /** Log through the log daemon of Pacemaker 1.0. */
  public static final Option<Boolean> USE_LOGD =
      ROWS.add(yesNo("use_logd", IGNORED, "log through the log daemon of Pacemaker 1.0"));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private ServiceOptions() {}
}
