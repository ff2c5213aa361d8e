package io.quorate.lvm.option;

import java.util.List;

/** The daemon that watches LVs: section {@code dmeventd} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class DmeventdOptions {
  /** {@code mirror_library}: library that watches mirrors. */
  public static final LvmOption<String> MIRROR_LIBRARY =
      LvmOption.text("dmeventd/mirror_library", "library that watches mirrors")
          .standard("\"libdevmapper-event-lvm2mirror.so\"")
          .since("1.02.03");

  /** {@code raid_library}: library that watches RAID. */
  public static final LvmOption<String> RAID_LIBRARY =
      LvmOption.text("dmeventd/raid_library", "library that watches RAID")
          .standard("\"libdevmapper-event-lvm2raid.so\"")
          .since("2.02.87");

  /** {@code snapshot_library}: library that watches snapshots. */
  public static final LvmOption<String> SNAPSHOT_LIBRARY =
      LvmOption.text("dmeventd/snapshot_library", "library that watches snapshots")
          .standard("\"libdevmapper-event-lvm2snapshot.so\"")
          .since("1.02.26");

  /** {@code thin_library}: library that watches thin pools. */
  public static final LvmOption<String> THIN_LIBRARY =
      LvmOption.text("dmeventd/thin_library", "library that watches thin pools")
          .standard("\"libdevmapper-event-lvm2thin.so\"")
          .since("2.02.89");

  /** {@code thin_command}: what is run as a thin pool fills. */
  public static final LvmOption<String> THIN_COMMAND =
      LvmOption.text("dmeventd/thin_command", "what is run as a thin pool fills")
          .standard("\"lvm lvextend --use-policies\"")
          .since("2.02.169");

  /** {@code vdo_library}: library that watches VDO pools. */
  public static final LvmOption<String> VDO_LIBRARY =
      LvmOption.text("dmeventd/vdo_library", "library that watches VDO pools")
          .standard("\"libdevmapper-event-lvm2vdo.so\"")
          .since("2.03.00");

  /** {@code vdo_command}: what is run as a VDO pool fills. */
  public static final LvmOption<String> VDO_COMMAND =
      LvmOption.text("dmeventd/vdo_command", "what is run as a VDO pool fills")
          .standard("\"lvm lvextend --use-policies\"")
          .since("2.03.00");

  /** {@code executable}: path of dmeventd. */
  public static final LvmOption<String> EXECUTABLE =
      LvmOption.text("dmeventd/executable", "path of dmeventd")
          .standard("\"/sbin/dmeventd\"")
          .since("2.02.73");

  static final List<LvmOption<?>> ALL =
      List.of(
          MIRROR_LIBRARY,
          RAID_LIBRARY,
          SNAPSHOT_LIBRARY,
          THIN_LIBRARY,
          THIN_COMMAND,
          VDO_LIBRARY,
          VDO_COMMAND,
          EXECUTABLE);

  private DmeventdOptions() {}
}
