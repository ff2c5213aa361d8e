package io.quorate.lvm.option;

import java.util.List;

/** Metadata on PVs: section {@code metadata} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class MetadataOptions {
  /** {@code check_pv_device_sizes}: check that devices are no smaller than their PVs. */
  public static final LvmOption<Boolean> CHECK_PV_DEVICE_SIZES =
      LvmOption.flag(
              "metadata/check_pv_device_sizes", "check that devices are no smaller than their PVs")
          .standard("1")
          .since("2.02.141")
          .onlyForExperts();

  /** {@code record_lvs_history}: remember LVs that were removed. */
  public static final LvmOption<Boolean> RECORD_LVS_HISTORY =
      LvmOption.flag("metadata/record_lvs_history", "remember LVs that were removed")
          .standard("0")
          .since("2.02.145");

  /** {@code lvs_history_retention_time}: for how long; 0 for ever. */
  public static final LvmOption<Long> LVS_HISTORY_RETENTION_TIME =
      LvmOption.number("metadata/lvs_history_retention_time", "for how long; 0 for ever")
          .standard("0")
          .unit("s")
          .since("2.02.145");

  /** {@code pvmetadatacopies}: copies of metadata on each PV: 0, 1 or 2. */
  public static final LvmOption<Long> PVMETADATACOPIES =
      LvmOption.number("metadata/pvmetadatacopies", "copies of metadata on each PV: 0, 1 or 2")
          .standard("1")
          .since("1.00.00")
          .onlyForExperts();

  /** {@code vgmetadatacopies}: copies of metadata in each VG; 0 for all. */
  public static final LvmOption<Long> VGMETADATACOPIES =
      LvmOption.number("metadata/vgmetadatacopies", "copies of metadata in each VG; 0 for all")
          .standard("0")
          .since("2.02.69");

  /** {@code pvmetadatasize}: size of the metadata area of a new PV. */
  public static final LvmOption<Long> PVMETADATASIZE =
      LvmOption.number("metadata/pvmetadatasize", "size of the metadata area of a new PV")
          .unit("512-byte sectors")
          .since("1.00.00");

  /** {@code pvmetadataignore}: leave the metadata area of a new PV unused. */
  public static final LvmOption<Boolean> PVMETADATAIGNORE =
      LvmOption.flag("metadata/pvmetadataignore", "leave the metadata area of a new PV unused")
          .standard("0")
          .since("2.02.69")
          .onlyForExperts();

  /** {@code stripesize}: stripe size of a new LV. */
  public static final LvmOption<Long> STRIPESIZE =
      LvmOption.number("metadata/stripesize", "stripe size of a new LV")
          .standard("64")
          .unit("KiB")
          .since("1.00.00")
          .onlyForExperts();

  /** {@code dirs}: directories that held metadata. */
  public static final LvmOption<List<String>> DIRS =
      LvmOption.list("metadata/dirs", "directories that held metadata")
          .since("1.00.00")
          .deprecated("2.03.00")
          .onlyForExperts();

  /** {@code disk_areas/<disk_area>/start_sector}: where an area of metadata began. */
  public static final LvmOption<Long> DISK_AREA_START_SECTOR =
      LvmOption.number(
              "metadata/disk_areas/<disk_area>/start_sector", "where an area of metadata began")
          .standard("0")
          .unit("512-byte sectors")
          .since("1.00.00")
          .deprecated("2.03.00")
          .unsupported();

  /** {@code disk_areas/<disk_area>/size}: size of an area of metadata. */
  public static final LvmOption<Long> DISK_AREA_SIZE =
      LvmOption.number("metadata/disk_areas/<disk_area>/size", "size of an area of metadata")
          .standard("0")
          .unit("512-byte sectors")
          .since("1.00.00")
          .deprecated("2.03.00")
          .unsupported();

  /** {@code disk_areas/<disk_area>/id}: device of an area of metadata. */
  public static final LvmOption<String> DISK_AREA_ID =
      LvmOption.anyText("metadata/disk_areas/<disk_area>/id", "device of an area of metadata")
          .since("1.00.00")
          .deprecated("2.03.00")
          .unsupported();

  static final List<LvmOption<?>> ALL =
      List.of(
          CHECK_PV_DEVICE_SIZES,
          RECORD_LVS_HISTORY,
          LVS_HISTORY_RETENTION_TIME,
          PVMETADATACOPIES,
          VGMETADATACOPIES,
          PVMETADATASIZE,
          PVMETADATAIGNORE,
          STRIPESIZE,
          DIRS,
          DISK_AREA_START_SECTOR,
          DISK_AREA_SIZE,
          DISK_AREA_ID);

  private MetadataOptions() {}
}
