package io.quorate.lvm.option;

import java.util.List;

/**
 * Settings of LVM as a whole: locking, tools, formats: section {@code global} of lvm.conf; {@code lvmconfig} of 2.03.16.
 *
 * <p>This file is long because the section is: one row for each setting.
 */
public final class GlobalOptions {
  /** {@code umask}: mask for files and directories that are made. */
  public static final LvmOption<Long> UMASK =
      LvmOption.number("global/umask", "mask for files and directories that are made")
          .standard("077")
          .since("1.00.00");

  /** {@code test}: change nothing on disk. */
  public static final LvmOption<Boolean> TEST =
      LvmOption.flag("global/test", "change nothing on disk").standard("0").since("1.00.00");

  /** {@code units}: unit of sizes that are shown. */
  public static final LvmOption<String> UNITS =
      LvmOption.text("global/units", "unit of sizes that are shown")
          .standard("\"r\"")
          .since("1.00.00");

  /** {@code si_unit_consistency}: KiB for 1024 and KB for 1000 bytes. */
  public static final LvmOption<Boolean> SI_UNIT_CONSISTENCY =
      LvmOption.flag("global/si_unit_consistency", "KiB for 1024 and KB for 1000 bytes")
          .standard("1")
          .since("2.02.54");

  /** {@code suffix}: show units behind sizes. */
  public static final LvmOption<Boolean> SUFFIX =
      LvmOption.flag("global/suffix", "show units behind sizes").standard("1").since("1.00.00");

  /** {@code activation}: talk to device-mapper in the kernel. */
  public static final LvmOption<Boolean> ACTIVATION =
      LvmOption.flag("global/activation", "talk to device-mapper in the kernel")
          .standard("1")
          .since("1.00.00");

  /** {@code fallback_to_lvm1}: run tools of LVM1 where the kernel has no device-mapper. */
  public static final LvmOption<Boolean> FALLBACK_TO_LVM1 =
      LvmOption.flag(
              "global/fallback_to_lvm1", "run tools of LVM1 where the kernel has no device-mapper")
          .standard("0")
          .since("1.00.18")
          .deprecated("2.03.00");

  /** {@code format}: format of metadata: lvm1 or lvm2. */
  public static final LvmOption<String> FORMAT =
      LvmOption.text("global/format", "format of metadata: lvm1 or lvm2")
          .standard("\"lvm2\"")
          .since("1.00.00")
          .deprecated("2.03.00");

  /** {@code format_libraries}: libraries for formats of metadata. */
  public static final LvmOption<List<String>> FORMAT_LIBRARIES =
      LvmOption.list("global/format_libraries", "libraries for formats of metadata")
          .since("1.00.00")
          .deprecated("2.03.00");

  /** {@code segment_libraries}: libraries for segment types. */
  public static final LvmOption<List<String>> SEGMENT_LIBRARIES =
      LvmOption.list("global/segment_libraries", "libraries for segment types")
          .since("1.00.18")
          .deprecated("2.03.03");

  /** {@code proc}: where proc is mounted. */
  public static final LvmOption<String> PROC =
      LvmOption.text("global/proc", "where proc is mounted")
          .standard("\"/proc\"")
          .since("1.00.00")
          .onlyForExperts();

  /** {@code etc}: directory of the system's configuration. */
  public static final LvmOption<String> ETC =
      LvmOption.text("global/etc", "directory of the system's configuration")
          .standard("\"/etc\"")
          .since("2.02.117");

  /** {@code locking_type}: 1 files, 3 clvmd, 4 read only, 0 none; from 2.03 on always files. */
  public static final LvmOption<Long> LOCKING_TYPE =
      LvmOption.number(
              "global/locking_type",
              "1 files, 3 clvmd, 4 read only, 0 none; from 2.03 on always files")
          .standard("1")
          .since("1.00.00")
          .deprecated("2.03.00");

  /** {@code wait_for_locks}: wait for a lock, or else fail. */
  public static final LvmOption<Boolean> WAIT_FOR_LOCKS =
      LvmOption.flag("global/wait_for_locks", "wait for a lock, or else fail")
          .standard("1")
          .since("2.02.50");

  /** {@code fallback_to_clustered_locking}: use built-in cluster locking when an external library is missing. */
  public static final LvmOption<Boolean> FALLBACK_TO_CLUSTERED_LOCKING =
      LvmOption.flag(
              "global/fallback_to_clustered_locking",
              "use built-in cluster locking when an external library is missing")
          .standard("1")
          .since("2.02.42")
          .deprecated("2.03.00");

  /** {@code fallback_to_local_locking}: use local locks when clvmd is not there. */
  public static final LvmOption<Boolean> FALLBACK_TO_LOCAL_LOCKING =
      LvmOption.flag("global/fallback_to_local_locking", "use local locks when clvmd is not there")
          .standard("1")
          .since("2.02.42")
          .deprecated("2.03.00");

  /** {@code locking_dir}: directory of lock files. */
  public static final LvmOption<String> LOCKING_DIR =
      LvmOption.text("global/locking_dir", "directory of lock files")
          .standard("\"/run/lock/lvm\"")
          .since("1.00.00");

  /** {@code prioritise_write_locks}: let writers go before new readers. */
  public static final LvmOption<Boolean> PRIORITISE_WRITE_LOCKS =
      LvmOption.flag("global/prioritise_write_locks", "let writers go before new readers")
          .standard("1")
          .since("2.02.52");

  /** {@code library_dir}: where libraries are looked for first. */
  public static final LvmOption<String> LIBRARY_DIR =
      LvmOption.text("global/library_dir", "where libraries are looked for first").since("1.00.00");

  /** {@code locking_library}: external locking library, for locking_type 2. */
  public static final LvmOption<String> LOCKING_LIBRARY =
      LvmOption.anyText("global/locking_library", "external locking library, for locking_type 2")
          .standard("\"liblvm2clusterlock.so\"")
          .since("1.00.00")
          .deprecated("2.03.00");

  /** {@code abort_on_internal_errors}: end with a core dump on internal errors. */
  public static final LvmOption<Boolean> ABORT_ON_INTERNAL_ERRORS =
      LvmOption.flag("global/abort_on_internal_errors", "end with a core dump on internal errors")
          .standard("0")
          .since("2.02.57");

  /** {@code detect_internal_vg_cache_corruption}: check the internal cache of VGs. */
  public static final LvmOption<Boolean> DETECT_INTERNAL_VG_CACHE_CORRUPTION =
      LvmOption.flag(
              "global/detect_internal_vg_cache_corruption", "check the internal cache of VGs")
          .standard("0")
          .since("2.02.96")
          .deprecated("2.02.174");

  /** {@code metadata_read_only}: allow no change of metadata. */
  public static final LvmOption<Boolean> METADATA_READ_ONLY =
      LvmOption.flag("global/metadata_read_only", "allow no change of metadata")
          .standard("0")
          .since("2.02.75");

  /** {@code mirror_segtype_default}: type of lvcreate -m. */
  public static final LvmOption<String> MIRROR_SEGTYPE_DEFAULT =
      LvmOption.keyword("global/mirror_segtype_default", "type of lvcreate -m", "raid1", "mirror")
          .standard("\"raid1\"")
          .since("2.02.87");

  /** {@code support_mirrored_mirror_log}: allow logs of mirrors to be mirrored. */
  public static final LvmOption<Boolean> SUPPORT_MIRRORED_MIRROR_LOG =
      LvmOption.flag("global/support_mirrored_mirror_log", "allow logs of mirrors to be mirrored")
          .standard("0")
          .since("2.03.02");

  /** {@code raid10_segtype_default}: type of lvcreate -i -m. */
  public static final LvmOption<String> RAID10_SEGTYPE_DEFAULT =
      LvmOption.keyword(
              "global/raid10_segtype_default", "type of lvcreate -i -m", "raid10", "mirror")
          .standard("\"raid10\"")
          .since("2.02.99");

  /** {@code sparse_segtype_default}: type of lvcreate -V -L. */
  public static final LvmOption<String> SPARSE_SEGTYPE_DEFAULT =
      LvmOption.keyword(
              "global/sparse_segtype_default", "type of lvcreate -V -L", "thin", "snapshot")
          .standard("\"thin\"")
          .since("2.02.112");

  /** {@code lvdisplay_shows_full_device_path}: show /dev paths in lvdisplay, as before 2.02.89. */
  public static final LvmOption<Boolean> LVDISPLAY_SHOWS_FULL_DEVICE_PATH =
      LvmOption.flag(
              "global/lvdisplay_shows_full_device_path",
              "show /dev paths in lvdisplay, as before 2.02.89")
          .standard("0")
          .since("2.02.89");

  /** {@code event_activation}: activate VGs when their PVs appear. */
  public static final LvmOption<Boolean> EVENT_ACTIVATION =
      LvmOption.flag("global/event_activation", "activate VGs when their PVs appear")
          .standard("1")
          .since("2.03.01");

  /** {@code use_lvmetad}: keep metadata in lvmetad. */
  public static final LvmOption<Boolean> USE_LVMETAD =
      LvmOption.flag("global/use_lvmetad", "keep metadata in lvmetad")
          .standard("0")
          .since("2.02.93")
          .deprecated("2.03.00");

  /** {@code lvmetad_update_wait_time}: how long commands wait for lvmetad. */
  public static final LvmOption<Long> LVMETAD_UPDATE_WAIT_TIME =
      LvmOption.number("global/lvmetad_update_wait_time", "how long commands wait for lvmetad")
          .standard("0")
          .unit("s")
          .since("2.02.151")
          .deprecated("2.03.00");

  /** {@code use_aio}: asynchronous I/O. */
  public static final LvmOption<Boolean> USE_AIO =
      LvmOption.flag("global/use_aio", "asynchronous I/O").standard("1").since("2.02.183");

  /** {@code use_lvmlockd}: lock shared VGs with lvmlockd. */
  public static final LvmOption<Boolean> USE_LVMLOCKD =
      LvmOption.flag("global/use_lvmlockd", "lock shared VGs with lvmlockd")
          .standard("0")
          .since("2.02.124");

  /** {@code lvmlockd_lock_retries}: how often a lock of lvmlockd is asked for again. */
  public static final LvmOption<Long> LVMLOCKD_LOCK_RETRIES =
      LvmOption.number(
              "global/lvmlockd_lock_retries", "how often a lock of lvmlockd is asked for again")
          .standard("3")
          .since("2.02.125");

  /** {@code sanlock_lv_extend}: growth of the LV that holds locks of sanlock. */
  public static final LvmOption<Long> SANLOCK_LV_EXTEND =
      LvmOption.number("global/sanlock_lv_extend", "growth of the LV that holds locks of sanlock")
          .standard("256")
          .unit("MiB")
          .since("2.02.124");

  /** {@code lvmlockctl_kill_command}: what lvmlockctl --kill runs to take LVs out of use. */
  public static final LvmOption<String> LVMLOCKCTL_KILL_COMMAND =
      LvmOption.anyText(
              "global/lvmlockctl_kill_command",
              "what lvmlockctl --kill runs to take LVs out of use")
          .standard("\"\"")
          .since("2.03.12");

  /** {@code thin_check_executable}: path of thin_check; empty for none. */
  public static final LvmOption<String> THIN_CHECK_EXECUTABLE =
      LvmOption.anyText("global/thin_check_executable", "path of thin_check; empty for none")
          .standard("\"/usr/sbin/thin_check\"")
          .since("2.02.94");

  /** {@code thin_dump_executable}: path of thin_dump. */
  public static final LvmOption<String> THIN_DUMP_EXECUTABLE =
      LvmOption.anyText("global/thin_dump_executable", "path of thin_dump")
          .standard("\"/usr/sbin/thin_dump\"")
          .since("2.02.100");

  /** {@code thin_repair_executable}: path of thin_repair. */
  public static final LvmOption<String> THIN_REPAIR_EXECUTABLE =
      LvmOption.anyText("global/thin_repair_executable", "path of thin_repair")
          .standard("\"/usr/sbin/thin_repair\"")
          .since("2.02.100");

  /** {@code thin_check_options}: options of thin_check. */
  public static final LvmOption<List<String>> THIN_CHECK_OPTIONS =
      LvmOption.anyList("global/thin_check_options", "options of thin_check")
          .standard("[ \"-q\" ]")
          .since("2.02.96");

  /** {@code thin_repair_options}: options of thin_repair. */
  public static final LvmOption<List<String>> THIN_REPAIR_OPTIONS =
      LvmOption.anyList("global/thin_repair_options", "options of thin_repair")
          .standard("[ \"\" ]")
          .since("2.02.100");

  /** {@code thin_disabled_features}: what the thin driver does not use. */
  public static final LvmOption<List<String>> THIN_DISABLED_FEATURES =
      LvmOption.anyList("global/thin_disabled_features", "what the thin driver does not use")
          .since("2.02.99");

  /** {@code cache_disabled_features}: what the cache driver does not use. */
  public static final LvmOption<List<String>> CACHE_DISABLED_FEATURES =
      LvmOption.anyList("global/cache_disabled_features", "what the cache driver does not use")
          .since("2.02.128");

  /** {@code cache_check_executable}: path of cache_check; empty for none. */
  public static final LvmOption<String> CACHE_CHECK_EXECUTABLE =
      LvmOption.anyText("global/cache_check_executable", "path of cache_check; empty for none")
          .standard("\"/usr/sbin/cache_check\"")
          .since("2.02.108");

  /** {@code cache_dump_executable}: path of cache_dump. */
  public static final LvmOption<String> CACHE_DUMP_EXECUTABLE =
      LvmOption.anyText("global/cache_dump_executable", "path of cache_dump")
          .standard("\"/usr/sbin/cache_dump\"")
          .since("2.02.108");

  /** {@code cache_repair_executable}: path of cache_repair. */
  public static final LvmOption<String> CACHE_REPAIR_EXECUTABLE =
      LvmOption.anyText("global/cache_repair_executable", "path of cache_repair")
          .standard("\"/usr/sbin/cache_repair\"")
          .since("2.02.108");

  /** {@code cache_check_options}: options of cache_check. */
  public static final LvmOption<List<String>> CACHE_CHECK_OPTIONS =
      LvmOption.anyList("global/cache_check_options", "options of cache_check")
          .standard("[ \"-q\", \"--clear-needs-check-flag\" ]")
          .since("2.02.108");

  /** {@code cache_repair_options}: options of cache_repair. */
  public static final LvmOption<List<String>> CACHE_REPAIR_OPTIONS =
      LvmOption.anyList("global/cache_repair_options", "options of cache_repair")
          .standard("[ \"\" ]")
          .since("2.02.108");

  /** {@code vdo_format_executable}: path of vdoformat. */
  public static final LvmOption<String> VDO_FORMAT_EXECUTABLE =
      LvmOption.anyText("global/vdo_format_executable", "path of vdoformat")
          .standard("\"/usr/bin/vdoformat\"")
          .since("2.03.00");

  /** {@code vdo_format_options}: options of vdoformat. */
  public static final LvmOption<List<String>> VDO_FORMAT_OPTIONS =
      LvmOption.anyList("global/vdo_format_options", "options of vdoformat")
          .standard("[ \"\" ]")
          .since("2.03.00");

  /** {@code vdo_disabled_features}: what the VDO driver does not use. */
  public static final LvmOption<List<String>> VDO_DISABLED_FEATURES =
      LvmOption.anyList("global/vdo_disabled_features", "what the VDO driver does not use")
          .since("2.03.11");

  /** {@code fsadm_executable}: path of fsadm. */
  public static final LvmOption<String> FSADM_EXECUTABLE =
      LvmOption.text("global/fsadm_executable", "path of fsadm")
          .standard("\"/sbin/fsadm\"")
          .since("2.02.170");

  /** {@code system_id_source}: where the system ID of this host comes from. */
  public static final LvmOption<String> SYSTEM_ID_SOURCE =
      LvmOption.keyword(
              "global/system_id_source",
              "where the system ID of this host comes from",
              "none",
              "lvmlocal",
              "uname",
              "machineid",
              "appmachineid",
              "file")
          .standard("\"none\"")
          .since("2.02.117");

  /** {@code system_id_file}: file that has the system ID. */
  public static final LvmOption<String> SYSTEM_ID_FILE =
      LvmOption.text("global/system_id_file", "file that has the system ID").since("2.02.117");

  /** {@code use_lvmpolld}: let lvmpolld supervise long commands. */
  public static final LvmOption<Boolean> USE_LVMPOLLD =
      LvmOption.flag("global/use_lvmpolld", "let lvmpolld supervise long commands")
          .standard("1")
          .since("2.02.120");

  /** {@code notify_dbus}: tell lvmdbusd about changes. */
  public static final LvmOption<Boolean> NOTIFY_DBUS =
      LvmOption.flag("global/notify_dbus", "tell lvmdbusd about changes")
          .standard("1")
          .since("2.02.145");

  /** {@code io_memory_size}: memory for reading metadata. */
  public static final LvmOption<Long> IO_MEMORY_SIZE =
      LvmOption.number("global/io_memory_size", "memory for reading metadata")
          .standard("8192")
          .unit("KiB")
          .since("2.03.02");

  static final List<LvmOption<?>> ALL =
      List.of(
          UMASK,
          TEST,
          UNITS,
          SI_UNIT_CONSISTENCY,
          SUFFIX,
          ACTIVATION,
          FALLBACK_TO_LVM1,
          FORMAT,
          FORMAT_LIBRARIES,
          SEGMENT_LIBRARIES,
          PROC,
          ETC,
          LOCKING_TYPE,
          WAIT_FOR_LOCKS,
          FALLBACK_TO_CLUSTERED_LOCKING,
          FALLBACK_TO_LOCAL_LOCKING,
          LOCKING_DIR,
          PRIORITISE_WRITE_LOCKS,
          LIBRARY_DIR,
          LOCKING_LIBRARY,
          ABORT_ON_INTERNAL_ERRORS,
          DETECT_INTERNAL_VG_CACHE_CORRUPTION,
          METADATA_READ_ONLY,
          MIRROR_SEGTYPE_DEFAULT,
          SUPPORT_MIRRORED_MIRROR_LOG,
          RAID10_SEGTYPE_DEFAULT,
          SPARSE_SEGTYPE_DEFAULT,
          LVDISPLAY_SHOWS_FULL_DEVICE_PATH,
          EVENT_ACTIVATION,
          USE_LVMETAD,
          LVMETAD_UPDATE_WAIT_TIME,
          USE_AIO,
          USE_LVMLOCKD,
          LVMLOCKD_LOCK_RETRIES,
          SANLOCK_LV_EXTEND,
          LVMLOCKCTL_KILL_COMMAND,
          THIN_CHECK_EXECUTABLE,
          THIN_DUMP_EXECUTABLE,
          THIN_REPAIR_EXECUTABLE,
          THIN_CHECK_OPTIONS,
          THIN_REPAIR_OPTIONS,
          THIN_DISABLED_FEATURES,
          CACHE_DISABLED_FEATURES,
          CACHE_CHECK_EXECUTABLE,
          CACHE_DUMP_EXECUTABLE,
          CACHE_REPAIR_EXECUTABLE,
          CACHE_CHECK_OPTIONS,
          CACHE_REPAIR_OPTIONS,
          VDO_FORMAT_EXECUTABLE,
          VDO_FORMAT_OPTIONS,
          VDO_DISABLED_FEATURES,
          FSADM_EXECUTABLE,
          SYSTEM_ID_SOURCE,
          SYSTEM_ID_FILE,
          USE_LVMPOLLD,
          NOTIFY_DBUS,
          IO_MEMORY_SIZE);

  private GlobalOptions() {}
}
