package io.quorate.lvm.option;

import java.util.List;

/** How LVs are put into use: section {@code activation} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class ActivationOptions {
  /** {@code checks}: check calls of device-mapper. */
  public static final LvmOption<Boolean> CHECKS =
      LvmOption.flag("activation/checks", "check calls of device-mapper")
          .standard("0")
          .since("2.02.86");

  /** {@code udev_sync}: wait until udev is done. */
  public static final LvmOption<Boolean> UDEV_SYNC =
      LvmOption.flag("activation/udev_sync", "wait until udev is done")
          .standard("1")
          .since("2.02.51");

  /** {@code udev_rules}: let udev make device nodes and links. */
  public static final LvmOption<Boolean> UDEV_RULES =
      LvmOption.flag("activation/udev_rules", "let udev make device nodes and links")
          .standard("1")
          .since("2.02.57");

  /** {@code verify_udev_operations}: correct what udev did not do. */
  public static final LvmOption<Boolean> VERIFY_UDEV_OPERATIONS =
      LvmOption.flag("activation/verify_udev_operations", "correct what udev did not do")
          .standard("0")
          .since("2.02.86");

  /** {@code retry_deactivation}: try again when deactivation fails. */
  public static final LvmOption<Boolean> RETRY_DEACTIVATION =
      LvmOption.flag("activation/retry_deactivation", "try again when deactivation fails")
          .standard("1")
          .since("2.02.89");

  /** {@code missing_stripe_filler}: what stands for missing stripes: error, zero or a device. */
  public static final LvmOption<String> MISSING_STRIPE_FILLER =
      LvmOption.text(
              "activation/missing_stripe_filler",
              "what stands for missing stripes: error, zero or a device")
          .standard("\"error\"")
          .since("1.00.00")
          .onlyForExperts();

  /** {@code use_linear_target}: linear target for LVs of one stripe. */
  public static final LvmOption<Boolean> USE_LINEAR_TARGET =
      LvmOption.flag("activation/use_linear_target", "linear target for LVs of one stripe")
          .standard("1")
          .since("2.02.89");

  /** {@code reserved_stack}: stack kept while devices are suspended. */
  public static final LvmOption<Long> RESERVED_STACK =
      LvmOption.number("activation/reserved_stack", "stack kept while devices are suspended")
          .standard("64")
          .unit("KiB")
          .since("1.00.00");

  /** {@code reserved_memory}: memory kept while devices are suspended. */
  public static final LvmOption<Long> RESERVED_MEMORY =
      LvmOption.number("activation/reserved_memory", "memory kept while devices are suspended")
          .standard("8192")
          .unit("KiB")
          .since("1.00.00");

  /** {@code process_priority}: nice value while devices are suspended. */
  public static final LvmOption<Long> PROCESS_PRIORITY =
      LvmOption.number("activation/process_priority", "nice value while devices are suspended")
          .standard("-18")
          .since("1.00.00");

  /** {@code volume_list}: only these LVs are activated: VG, VG/LV, {@literal @}tag. */
  public static final LvmOption<List<String>> VOLUME_LIST =
      LvmOption.anyList("activation/volume_list", "only these LVs are activated: VG, VG/LV, @tag")
          .since("1.00.18");

  /** {@code auto_activation_volume_list}: only these LVs are activated automatically: VG, VG/LV, {@literal @}tag. */
  public static final LvmOption<List<String>> AUTO_ACTIVATION_VOLUME_LIST =
      LvmOption.anyList(
              "activation/auto_activation_volume_list",
              "only these LVs are activated automatically: VG, VG/LV, @tag")
          .since("2.02.97");

  /** {@code read_only_volume_list}: these LVs are activated read only: VG, VG/LV, {@literal @}tag. */
  public static final LvmOption<List<String>> READ_ONLY_VOLUME_LIST =
      LvmOption.anyList(
              "activation/read_only_volume_list",
              "these LVs are activated read only: VG, VG/LV, @tag")
          .since("2.02.89");

  /** {@code mirror_region_size}: older name of raid_region_size. */
  public static final LvmOption<Long> MIRROR_REGION_SIZE =
      LvmOption.number("activation/mirror_region_size", "older name of raid_region_size")
          .standard("2048")
          .unit("KiB")
          .since("1.00.00")
          .deprecated("2.02.99");

  /** {@code raid_region_size}: what is resynchronized at a time. */
  public static final LvmOption<Long> RAID_REGION_SIZE =
      LvmOption.number("activation/raid_region_size", "what is resynchronized at a time")
          .standard("2048")
          .unit("KiB")
          .since("2.02.99");

  /** {@code error_when_full}: fail at once when a thin pool is full. */
  public static final LvmOption<Boolean> ERROR_WHEN_FULL =
      LvmOption.flag("activation/error_when_full", "fail at once when a thin pool is full")
          .standard("0")
          .since("2.02.115");

  /** {@code readahead}: read ahead where metadata say nothing: none or auto. */
  public static final LvmOption<String> READAHEAD =
      LvmOption.text("activation/readahead", "read ahead where metadata say nothing: none or auto")
          .standard("\"auto\"")
          .since("1.00.23");

  /** {@code raid_fault_policy}: what is done when a device of a RAID fails. */
  public static final LvmOption<String> RAID_FAULT_POLICY =
      LvmOption.keyword(
              "activation/raid_fault_policy",
              "what is done when a device of a RAID fails",
              "warn",
              "allocate")
          .standard("\"warn\"")
          .since("2.02.89");

  /** {@code mirror_image_fault_policy}: what is done when a device of a mirror fails. */
  public static final LvmOption<String> MIRROR_IMAGE_FAULT_POLICY =
      LvmOption.keyword(
              "activation/mirror_image_fault_policy",
              "what is done when a device of a mirror fails",
              "remove",
              "allocate",
              "allocate_anywhere")
          .standard("\"remove\"")
          .since("2.02.57");

  /** {@code mirror_log_fault_policy}: what is done when the device of a mirror's log fails. */
  public static final LvmOption<String> MIRROR_LOG_FAULT_POLICY =
      LvmOption.keyword(
              "activation/mirror_log_fault_policy",
              "what is done when the device of a mirror's log fails",
              "remove",
              "allocate",
              "allocate_anywhere")
          .standard("\"allocate\"")
          .since("1.02.18");

  /** {@code mirror_device_fault_policy}: older name of mirror_image_fault_policy. */
  public static final LvmOption<String> MIRROR_DEVICE_FAULT_POLICY =
      LvmOption.text(
              "activation/mirror_device_fault_policy", "older name of mirror_image_fault_policy")
          .standard("\"remove\"")
          .since("1.02.10")
          .deprecated("2.02.57");

  /** {@code snapshot_autoextend_threshold}: extend a snapshot that is fuller; 100 never. */
  public static final LvmOption<Long> SNAPSHOT_AUTOEXTEND_THRESHOLD =
      LvmOption.number(
              "activation/snapshot_autoextend_threshold",
              "extend a snapshot that is fuller; 100 never")
          .standard("100")
          .unit("%")
          .since("2.02.75");

  /** {@code snapshot_autoextend_percent}: by how much. */
  public static final LvmOption<Long> SNAPSHOT_AUTOEXTEND_PERCENT =
      LvmOption.number("activation/snapshot_autoextend_percent", "by how much")
          .standard("20")
          .unit("%")
          .since("2.02.75");

  /** {@code thin_pool_autoextend_threshold}: extend a thin pool that is fuller; 100 never. */
  public static final LvmOption<Long> THIN_POOL_AUTOEXTEND_THRESHOLD =
      LvmOption.number(
              "activation/thin_pool_autoextend_threshold",
              "extend a thin pool that is fuller; 100 never")
          .standard("100")
          .unit("%")
          .since("2.02.89");

  /** {@code thin_pool_autoextend_percent}: by how much. */
  public static final LvmOption<Long> THIN_POOL_AUTOEXTEND_PERCENT =
      LvmOption.number("activation/thin_pool_autoextend_percent", "by how much")
          .standard("20")
          .unit("%")
          .since("2.02.89");

  /** {@code vdo_pool_autoextend_threshold}: extend a VDO pool that is fuller; 100 never. */
  public static final LvmOption<Long> VDO_POOL_AUTOEXTEND_THRESHOLD =
      LvmOption.number(
              "activation/vdo_pool_autoextend_threshold",
              "extend a VDO pool that is fuller; 100 never")
          .standard("100")
          .unit("%")
          .since("2.03.00");

  /** {@code vdo_pool_autoextend_percent}: by how much. */
  public static final LvmOption<Long> VDO_POOL_AUTOEXTEND_PERCENT =
      LvmOption.number("activation/vdo_pool_autoextend_percent", "by how much")
          .standard("20")
          .unit("%")
          .since("2.03.00");

  /** {@code mlock_filter}: mappings that are not locked into memory. */
  public static final LvmOption<List<String>> MLOCK_FILTER =
      LvmOption.list("activation/mlock_filter", "mappings that are not locked into memory")
          .since("2.02.62")
          .onlyForExperts();

  /** {@code use_mlockall}: lock all memory. */
  public static final LvmOption<Boolean> USE_MLOCKALL =
      LvmOption.flag("activation/use_mlockall", "lock all memory").standard("0").since("2.02.62");

  /** {@code monitoring}: watch LVs with dmeventd. */
  public static final LvmOption<Boolean> MONITORING =
      LvmOption.flag("activation/monitoring", "watch LVs with dmeventd")
          .standard("1")
          .since("2.02.63");

  /** {@code polling_interval}: how often progress is looked at. */
  public static final LvmOption<Long> POLLING_INTERVAL =
      LvmOption.number("activation/polling_interval", "how often progress is looked at")
          .standard("15")
          .unit("s")
          .since("2.02.63");

  /** {@code auto_set_activation_skip}: new thin snapshots are skipped by activation. */
  public static final LvmOption<Boolean> AUTO_SET_ACTIVATION_SKIP =
      LvmOption.flag(
              "activation/auto_set_activation_skip", "new thin snapshots are skipped by activation")
          .standard("1")
          .since("2.02.99");

  /** {@code activation_mode}: which LVs with missing PVs are activated. */
  public static final LvmOption<String> ACTIVATION_MODE =
      LvmOption.keyword(
              "activation/activation_mode",
              "which LVs with missing PVs are activated",
              "complete",
              "degraded",
              "partial")
          .standard("\"degraded\"")
          .since("2.02.108");

  /** {@code lock_start_list}: only for these VGs is locking started. */
  public static final LvmOption<List<String>> LOCK_START_LIST =
      LvmOption.anyList("activation/lock_start_list", "only for these VGs is locking started")
          .since("2.02.124");

  /** {@code auto_lock_start_list}: only for these VGs is locking started automatically. */
  public static final LvmOption<List<String>> AUTO_LOCK_START_LIST =
      LvmOption.anyList(
              "activation/auto_lock_start_list",
              "only for these VGs is locking started automatically")
          .since("2.02.124");

  static final List<LvmOption<?>> ALL =
      List.of(
          CHECKS,
          UDEV_SYNC,
          UDEV_RULES,
          VERIFY_UDEV_OPERATIONS,
          RETRY_DEACTIVATION,
          MISSING_STRIPE_FILLER,
          USE_LINEAR_TARGET,
          RESERVED_STACK,
          RESERVED_MEMORY,
          PROCESS_PRIORITY,
          VOLUME_LIST,
          AUTO_ACTIVATION_VOLUME_LIST,
          READ_ONLY_VOLUME_LIST,
          MIRROR_REGION_SIZE,
          RAID_REGION_SIZE,
          ERROR_WHEN_FULL,
          READAHEAD,
          RAID_FAULT_POLICY,
          MIRROR_IMAGE_FAULT_POLICY,
          MIRROR_LOG_FAULT_POLICY,
          MIRROR_DEVICE_FAULT_POLICY,
          SNAPSHOT_AUTOEXTEND_THRESHOLD,
          SNAPSHOT_AUTOEXTEND_PERCENT,
          THIN_POOL_AUTOEXTEND_THRESHOLD,
          THIN_POOL_AUTOEXTEND_PERCENT,
          VDO_POOL_AUTOEXTEND_THRESHOLD,
          VDO_POOL_AUTOEXTEND_PERCENT,
          MLOCK_FILTER,
          USE_MLOCKALL,
          MONITORING,
          POLLING_INTERVAL,
          AUTO_SET_ACTIVATION_SKIP,
          ACTIVATION_MODE,
          LOCK_START_LIST,
          AUTO_LOCK_START_LIST);

  private ActivationOptions() {}
}
