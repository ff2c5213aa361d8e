package io.quorate.lvm.option;

import io.quorate.lvm.value.LvmValue;
import java.util.List;

/** Which block devices LVM uses: section {@code devices} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class DevicesOptions {
  /** {@code dir}: directory of the device nodes of volume groups. */
  public static final LvmOption<String> DIR =
      LvmOption.text("devices/dir", "directory of the device nodes of volume groups")
          .standard("\"/dev\"")
          .since("1.00.00")
          .onlyForExperts();

  /** {@code scan}: directories that are searched for devices. */
  public static final LvmOption<List<String>> SCAN =
      LvmOption.list("devices/scan", "directories that are searched for devices")
          .standard("[ \"/dev\" ]")
          .since("1.00.00")
          .onlyForExperts();

  /** {@code loopfiles}: files that were taken for devices; never officially there. */
  public static final LvmOption<List<String>> LOOPFILES =
      LvmOption.list(
              "devices/loopfiles", "files that were taken for devices; never officially there")
          .since("1.02.00")
          .deprecated("2.03.00")
          .unsupported();

  /** {@code obtain_device_list_from_udev}: take the list of devices from udev; the default is that of the build. */
  public static final LvmOption<Boolean> OBTAIN_DEVICE_LIST_FROM_UDEV =
      LvmOption.flag(
              "devices/obtain_device_list_from_udev",
              "take the list of devices from udev; the default is that of the build")
          .standard("0")
          .since("2.02.85");

  /** {@code external_device_info_source}: what else is asked about a device. */
  public static final LvmOption<String> EXTERNAL_DEVICE_INFO_SOURCE =
      LvmOption.keyword(
              "devices/external_device_info_source",
              "what else is asked about a device",
              "none",
              "udev")
          .standard("\"none\"")
          .since("2.02.116");

  /** {@code hints}: keep a file of the devices that have PVs, and scan only those. */
  public static final LvmOption<String> HINTS =
      LvmOption.keyword(
              "devices/hints",
              "keep a file of the devices that have PVs, and scan only those",
              "all",
              "none")
          .standard("\"all\"")
          .since("2.03.02");

  /** {@code preferred_names}: patterns for the name of a device that is shown; the first match counts. */
  public static final LvmOption<List<String>> PREFERRED_NAMES =
      LvmOption.anyList(
              "devices/preferred_names",
              "patterns for the name of a device that is shown; the first match counts")
          .since("1.02.19");

  /** {@code use_devicesfile}: use only devices of the devices file; filters count for other devices only then; the default is that of the build. */
  public static final LvmOption<Boolean> USE_DEVICESFILE =
      LvmOption.flag(
              "devices/use_devicesfile",
              "use only devices of the devices file; filters count for other devices only then; the default is that of the build")
          .standard("0")
          .since("2.03.12");

  /** {@code devicesfile}: name of the devices file below /etc/lvm/devices. */
  public static final LvmOption<String> DEVICESFILE =
      LvmOption.text("devices/devicesfile", "name of the devices file below /etc/lvm/devices")
          .standard("\"system.devices\"")
          .since("2.03.12");

  /** {@code search_for_devnames}: look outside of the devices file for a PV whose device got another name. */
  public static final LvmOption<String> SEARCH_FOR_DEVNAMES =
      LvmOption.keyword(
              "devices/search_for_devnames",
              "look outside of the devices file for a PV whose device got another name",
              "auto",
              "all",
              "none")
          .standard("\"auto\"")
          .since("2.03.12");

  /** {@code filter}: which devices commands use; the first pattern that matches a name decides. */
  public static final LvmOption<List<String>> FILTER =
      LvmOption.list(
              "devices/filter",
              "which devices commands use; the first pattern that matches a name decides")
          .standard("[ \"a|.*|\" ]")
          .since("1.00.00");

  /** {@code global_filter}: which devices any part of LVM uses; the command line cannot change it. */
  public static final LvmOption<List<String>> GLOBAL_FILTER =
      LvmOption.list(
              "devices/global_filter",
              "which devices any part of LVM uses; the command line cannot change it")
          .standard("[ \"a|.*|\" ]")
          .since("2.02.98");

  /** {@code cache}: file of the device cache. */
  public static final LvmOption<String> CACHE =
      LvmOption.text("devices/cache", "file of the device cache")
          .standard("\"/etc/lvm/cache/.cache\"")
          .since("1.00.00")
          .deprecated("1.02.19");

  /** {@code cache_dir}: directory of the device cache. */
  public static final LvmOption<String> CACHE_DIR =
      LvmOption.text("devices/cache_dir", "directory of the device cache")
          .standard("\"/etc/lvm/cache\"")
          .since("1.02.19")
          .deprecated("2.03.00");

  /** {@code cache_file_prefix}: beginning of the name of the device cache. */
  public static final LvmOption<String> CACHE_FILE_PREFIX =
      LvmOption.anyText("devices/cache_file_prefix", "beginning of the name of the device cache")
          .standard("\"\"")
          .since("1.02.19")
          .deprecated("2.03.00");

  /** {@code write_cache_state}: keep a cache of device names that fit the filter. */
  public static final LvmOption<Boolean> WRITE_CACHE_STATE =
      LvmOption.flag(
              "devices/write_cache_state", "keep a cache of device names that fit the filter")
          .standard("1")
          .since("1.00.00")
          .deprecated("2.03.00");

  /** {@code types}: more types of block devices, each with its number of partitions. */
  public static final LvmOption<List<LvmValue.Single>> TYPES =
      LvmOption.types(
              "devices/types", "more types of block devices, each with its number of partitions")
          .since("1.00.00")
          .onlyForExperts();

  /** {@code sysfs_scan}: leave out devices that sysfs does not have. */
  public static final LvmOption<Boolean> SYSFS_SCAN =
      LvmOption.flag("devices/sysfs_scan", "leave out devices that sysfs does not have")
          .standard("1")
          .since("1.00.08");

  /** {@code scan_lvs}: look for PVs on logical volumes. */
  public static final LvmOption<Boolean> SCAN_LVS =
      LvmOption.flag("devices/scan_lvs", "look for PVs on logical volumes")
          .standard("0")
          .since("2.02.182");

  /** {@code multipath_component_detection}: leave out the paths of multipath devices. */
  public static final LvmOption<Boolean> MULTIPATH_COMPONENT_DETECTION =
      LvmOption.flag(
              "devices/multipath_component_detection", "leave out the paths of multipath devices")
          .standard("1")
          .since("2.02.89");

  /** {@code multipath_wwids_file}: file of the WWIDs of multipath devices; empty for none. */
  public static final LvmOption<String> MULTIPATH_WWIDS_FILE =
      LvmOption.anyText(
              "devices/multipath_wwids_file",
              "file of the WWIDs of multipath devices; empty for none")
          .standard("\"/etc/multipath/wwids\"")
          .since("2.03.13");

  /** {@code md_component_detection}: leave out the parts of MD devices. */
  public static final LvmOption<Boolean> MD_COMPONENT_DETECTION =
      LvmOption.flag("devices/md_component_detection", "leave out the parts of MD devices")
          .standard("1")
          .since("1.00.18");

  /** {@code md_component_checks}: where superblocks of MD devices are looked for. */
  public static final LvmOption<String> MD_COMPONENT_CHECKS =
      LvmOption.keyword(
              "devices/md_component_checks",
              "where superblocks of MD devices are looked for",
              "auto",
              "start",
              "full")
          .standard("\"auto\"")
          .since("2.03.02");

  /** {@code fw_raid_component_detection}: leave out the parts of firmware RAID. */
  public static final LvmOption<Boolean> FW_RAID_COMPONENT_DETECTION =
      LvmOption.flag("devices/fw_raid_component_detection", "leave out the parts of firmware RAID")
          .standard("0")
          .since("2.02.112");

  /** {@code md_chunk_alignment}: align data on MD devices with their stripes. */
  public static final LvmOption<Boolean> MD_CHUNK_ALIGNMENT =
      LvmOption.flag("devices/md_chunk_alignment", "align data on MD devices with their stripes")
          .standard("1")
          .since("2.02.48");

  /** {@code default_data_alignment}: align the data area of a PV; 0 switches that off. */
  public static final LvmOption<Long> DEFAULT_DATA_ALIGNMENT =
      LvmOption.number(
              "devices/default_data_alignment", "align the data area of a PV; 0 switches that off")
          .standard("1")
          .unit("MiB")
          .since("2.02.75");

  /** {@code data_alignment_detection}: align the data area of a PV as sysfs proposes. */
  public static final LvmOption<Boolean> DATA_ALIGNMENT_DETECTION =
      LvmOption.flag(
              "devices/data_alignment_detection", "align the data area of a PV as sysfs proposes")
          .standard("1")
          .since("2.02.51");

  /** {@code data_alignment}: align the data area of a PV; 0 takes the default. */
  public static final LvmOption<Long> DATA_ALIGNMENT =
      LvmOption.number("devices/data_alignment", "align the data area of a PV; 0 takes the default")
          .standard("0")
          .unit("KiB")
          .since("2.02.45");

  /** {@code data_alignment_offset_detection}: shift the data area of a PV as sysfs proposes. */
  public static final LvmOption<Boolean> DATA_ALIGNMENT_OFFSET_DETECTION =
      LvmOption.flag(
              "devices/data_alignment_offset_detection",
              "shift the data area of a PV as sysfs proposes")
          .standard("1")
          .since("2.02.50");

  /** {@code ignore_suspended_devices}: leave out devices whose I/O is suspended. */
  public static final LvmOption<Boolean> IGNORE_SUSPENDED_DEVICES =
      LvmOption.flag("devices/ignore_suspended_devices", "leave out devices whose I/O is suspended")
          .standard("0")
          .since("1.02.19");

  /** {@code ignore_lvm_mirrors}: do not scan LVs of type mirror. */
  public static final LvmOption<Boolean> IGNORE_LVM_MIRRORS =
      LvmOption.flag("devices/ignore_lvm_mirrors", "do not scan LVs of type mirror")
          .standard("1")
          .since("2.02.104");

  /** {@code disable_after_error_count}: leave out a device after so many errors; 0 never. */
  public static final LvmOption<Long> DISABLE_AFTER_ERROR_COUNT =
      LvmOption.number(
              "devices/disable_after_error_count",
              "leave out a device after so many errors; 0 never")
          .standard("0")
          .since("2.02.75")
          .deprecated("2.03.00");

  /** {@code require_restorefile_with_uuid}: pvcreate --uuid needs --restorefile. */
  public static final LvmOption<Boolean> REQUIRE_RESTOREFILE_WITH_UUID =
      LvmOption.flag("devices/require_restorefile_with_uuid", "pvcreate --uuid needs --restorefile")
          .standard("1")
          .since("2.02.73");

  /** {@code pv_min_size}: smallest device that may be a PV. */
  public static final LvmOption<Long> PV_MIN_SIZE =
      LvmOption.number("devices/pv_min_size", "smallest device that may be a PV")
          .standard("2048")
          .unit("KiB")
          .since("2.02.85");

  /** {@code issue_discards}: discard what an LV no longer uses. */
  public static final LvmOption<Boolean> ISSUE_DISCARDS =
      LvmOption.flag("devices/issue_discards", "discard what an LV no longer uses")
          .standard("0")
          .since("2.02.85");

  /** {@code allow_changes_with_duplicate_pvs}: change a VG while one of its PVs is seen on two devices. */
  public static final LvmOption<Boolean> ALLOW_CHANGES_WITH_DUPLICATE_PVS =
      LvmOption.flag(
              "devices/allow_changes_with_duplicate_pvs",
              "change a VG while one of its PVs is seen on two devices")
          .standard("0")
          .since("2.02.153");

  /** {@code allow_mixed_block_sizes}: allow PVs of different logical block sizes in a VG. */
  public static final LvmOption<Boolean> ALLOW_MIXED_BLOCK_SIZES =
      LvmOption.flag(
              "devices/allow_mixed_block_sizes",
              "allow PVs of different logical block sizes in a VG")
          .standard("0")
          .since("2.03.06");

  static final List<LvmOption<?>> ALL =
      List.of(
          DIR,
          SCAN,
          LOOPFILES,
          OBTAIN_DEVICE_LIST_FROM_UDEV,
          EXTERNAL_DEVICE_INFO_SOURCE,
          HINTS,
          PREFERRED_NAMES,
          USE_DEVICESFILE,
          DEVICESFILE,
          SEARCH_FOR_DEVNAMES,
          FILTER,
          GLOBAL_FILTER,
          CACHE,
          CACHE_DIR,
          CACHE_FILE_PREFIX,
          WRITE_CACHE_STATE,
          TYPES,
          SYSFS_SCAN,
          SCAN_LVS,
          MULTIPATH_COMPONENT_DETECTION,
          MULTIPATH_WWIDS_FILE,
          MD_COMPONENT_DETECTION,
          MD_COMPONENT_CHECKS,
          FW_RAID_COMPONENT_DETECTION,
          MD_CHUNK_ALIGNMENT,
          DEFAULT_DATA_ALIGNMENT,
          DATA_ALIGNMENT_DETECTION,
          DATA_ALIGNMENT,
          DATA_ALIGNMENT_OFFSET_DETECTION,
          IGNORE_SUSPENDED_DEVICES,
          IGNORE_LVM_MIRRORS,
          DISABLE_AFTER_ERROR_COUNT,
          REQUIRE_RESTOREFILE_WITH_UUID,
          PV_MIN_SIZE,
          ISSUE_DISCARDS,
          ALLOW_CHANGES_WITH_DUPLICATE_PVS,
          ALLOW_MIXED_BLOCK_SIZES);

  private DevicesOptions() {}
}
