package io.quorate.lvm.option;

import java.util.List;

/** Where LVs are put, and properties of new ones: section {@code allocation} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class AllocationOptions {
  /** {@code cling_tag_list}: tags of PVs that an LV should stay with. */
  public static final LvmOption<List<String>> CLING_TAG_LIST =
      LvmOption.list("allocation/cling_tag_list", "tags of PVs that an LV should stay with")
          .since("2.02.77");

  /** {@code maximise_cling}: extend an LV on the PVs that it has already. */
  public static final LvmOption<Boolean> MAXIMISE_CLING =
      LvmOption.flag("allocation/maximise_cling", "extend an LV on the PVs that it has already")
          .standard("1")
          .since("2.02.85");

  /** {@code use_blkid_wiping}: find signatures on new PVs and LVs with blkid. */
  public static final LvmOption<Boolean> USE_BLKID_WIPING =
      LvmOption.flag("allocation/use_blkid_wiping", "find signatures on new PVs and LVs with blkid")
          .standard("1")
          .since("2.02.105");

  /** {@code wipe_signatures_when_zeroing_new_lvs}: erase signatures on a new LV that is zeroed. */
  public static final LvmOption<Boolean> WIPE_SIGNATURES_WHEN_ZEROING_NEW_LVS =
      LvmOption.flag(
              "allocation/wipe_signatures_when_zeroing_new_lvs",
              "erase signatures on a new LV that is zeroed")
          .standard("1")
          .since("2.02.105");

  /** {@code mirror_logs_require_separate_pvs}: put the log of a mirror on a PV of its own. */
  public static final LvmOption<Boolean> MIRROR_LOGS_REQUIRE_SEPARATE_PVS =
      LvmOption.flag(
              "allocation/mirror_logs_require_separate_pvs",
              "put the log of a mirror on a PV of its own")
          .standard("0")
          .since("2.02.85");

  /** {@code raid_stripe_all_devices}: stripe RAID over all PVs when the number of stripes is not given. */
  public static final LvmOption<Boolean> RAID_STRIPE_ALL_DEVICES =
      LvmOption.flag(
              "allocation/raid_stripe_all_devices",
              "stripe RAID over all PVs when the number of stripes is not given")
          .standard("0")
          .since("2.02.162");

  /** {@code cache_pool_metadata_require_separate_pvs}: put metadata of a cache pool on other PVs than its data. */
  public static final LvmOption<Boolean> CACHE_POOL_METADATA_REQUIRE_SEPARATE_PVS =
      LvmOption.flag(
              "allocation/cache_pool_metadata_require_separate_pvs",
              "put metadata of a cache pool on other PVs than its data")
          .standard("0")
          .since("2.02.106");

  /** {@code cache_pool_cachemode}: older name of cache_mode. */
  public static final LvmOption<String> CACHE_POOL_CACHEMODE =
      LvmOption.text("allocation/cache_pool_cachemode", "older name of cache_mode")
          .standard("\"writethrough\"")
          .since("2.02.113")
          .deprecated("2.02.128");

  /** {@code cache_metadata_format}: format of the metadata of a new cache; 0 takes the best one. */
  public static final LvmOption<Long> CACHE_METADATA_FORMAT =
      LvmOption.number(
              "allocation/cache_metadata_format",
              "format of the metadata of a new cache; 0 takes the best one")
          .standard("0")
          .since("2.02.169");

  /** {@code cache_mode}: when writes to a new cache are done. */
  public static final LvmOption<String> CACHE_MODE =
      LvmOption.keyword(
              "allocation/cache_mode",
              "when writes to a new cache are done",
              "writethrough",
              "writeback",
              "passthrough")
          .standard("\"writethrough\"")
          .since("2.02.128");

  /** {@code cache_policy}: policy of a new cache. */
  public static final LvmOption<String> CACHE_POLICY =
      LvmOption.text("allocation/cache_policy", "policy of a new cache").since("2.02.128");

  /** {@code cache_pool_chunk_size}: smallest chunk of a cache pool. */
  public static final LvmOption<Long> CACHE_POOL_CHUNK_SIZE =
      LvmOption.number("allocation/cache_pool_chunk_size", "smallest chunk of a cache pool")
          .unit("KiB")
          .since("2.02.106");

  /** {@code cache_pool_max_chunks}: largest number of chunks of a cache pool. */
  public static final LvmOption<Long> CACHE_POOL_MAX_CHUNKS =
      LvmOption.number(
              "allocation/cache_pool_max_chunks", "largest number of chunks of a cache pool")
          .since("2.02.165");

  /** {@code thin_pool_metadata_require_separate_pvs}: put metadata of a thin pool on other PVs than its data. */
  public static final LvmOption<Boolean> THIN_POOL_METADATA_REQUIRE_SEPARATE_PVS =
      LvmOption.flag(
              "allocation/thin_pool_metadata_require_separate_pvs",
              "put metadata of a thin pool on other PVs than its data")
          .standard("0")
          .since("2.02.89");

  /** {@code thin_pool_crop_metadata}: limit metadata of a thin pool to 15.81 GiB, as before 2.03.12. */
  public static final LvmOption<Boolean> THIN_POOL_CROP_METADATA =
      LvmOption.flag(
              "allocation/thin_pool_crop_metadata",
              "limit metadata of a thin pool to 15.81 GiB, as before 2.03.12")
          .standard("0")
          .since("2.03.12");

  /** {@code thin_pool_zero}: zero chunks of a thin pool before their first use. */
  public static final LvmOption<Boolean> THIN_POOL_ZERO =
      LvmOption.flag(
              "allocation/thin_pool_zero", "zero chunks of a thin pool before their first use")
          .standard("1")
          .since("2.02.99");

  /** {@code thin_pool_discards}: what a thin pool does with discards. */
  public static final LvmOption<String> THIN_POOL_DISCARDS =
      LvmOption.keyword(
              "allocation/thin_pool_discards",
              "what a thin pool does with discards",
              "ignore",
              "nopassdown",
              "passdown")
          .standard("\"passdown\"")
          .since("2.02.99");

  /** {@code thin_pool_chunk_size_policy}: how the chunk size of a thin pool is found. */
  public static final LvmOption<String> THIN_POOL_CHUNK_SIZE_POLICY =
      LvmOption.keyword(
              "allocation/thin_pool_chunk_size_policy",
              "how the chunk size of a thin pool is found",
              "generic",
              "performance")
          .standard("\"generic\"")
          .since("2.02.101");

  /** {@code zero_metadata}: zero all metadata of a new thin or cache pool. */
  public static final LvmOption<Boolean> ZERO_METADATA =
      LvmOption.flag("allocation/zero_metadata", "zero all metadata of a new thin or cache pool")
          .standard("1")
          .since("2.03.10");

  /** {@code thin_pool_chunk_size}: smallest chunk of a thin pool. */
  public static final LvmOption<Long> THIN_POOL_CHUNK_SIZE =
      LvmOption.number("allocation/thin_pool_chunk_size", "smallest chunk of a thin pool")
          .unit("KiB")
          .since("2.02.99");

  /** {@code physical_extent_size}: extent size of a new VG. */
  public static final LvmOption<Long> PHYSICAL_EXTENT_SIZE =
      LvmOption.number("allocation/physical_extent_size", "extent size of a new VG")
          .standard("4096")
          .unit("KiB")
          .since("2.02.112");

  /** {@code vdo_use_compression}: compress in a new VDO volume. */
  public static final LvmOption<Long> VDO_USE_COMPRESSION =
      LvmOption.number("allocation/vdo_use_compression", "compress in a new VDO volume")
          .standard("1")
          .since("2.03.00");

  /** {@code vdo_use_deduplication}: deduplicate in a new VDO volume. */
  public static final LvmOption<Long> VDO_USE_DEDUPLICATION =
      LvmOption.number("allocation/vdo_use_deduplication", "deduplicate in a new VDO volume")
          .standard("1")
          .since("2.03.00");

  /** {@code vdo_use_metadata_hints}: mark urgent writes of VDO. */
  public static final LvmOption<Long> VDO_USE_METADATA_HINTS =
      LvmOption.number("allocation/vdo_use_metadata_hints", "mark urgent writes of VDO")
          .standard("1")
          .since("2.03.00");

  /** {@code vdo_minimum_io_size}: smallest I/O of VDO: 512 or 4096. */
  public static final LvmOption<Long> VDO_MINIMUM_IO_SIZE =
      LvmOption.number("allocation/vdo_minimum_io_size", "smallest I/O of VDO: 512 or 4096")
          .standard("4096")
          .unit("bytes")
          .since("2.03.00");

  /** {@code vdo_block_map_cache_size_mb}: memory for the block map of VDO. */
  public static final LvmOption<Long> VDO_BLOCK_MAP_CACHE_SIZE_MB =
      LvmOption.number("allocation/vdo_block_map_cache_size_mb", "memory for the block map of VDO")
          .standard("128")
          .unit("MiB")
          .since("2.03.00");

  /** {@code vdo_block_map_period}: how fast the block map of VDO is written out. */
  public static final LvmOption<Long> VDO_BLOCK_MAP_PERIOD =
      LvmOption.number(
              "allocation/vdo_block_map_period", "how fast the block map of VDO is written out")
          .standard("16380")
          .since("2.03.00");

  /** {@code vdo_check_point_frequency}: checkpoints of a VDO volume. */
  public static final LvmOption<Long> VDO_CHECK_POINT_FREQUENCY =
      LvmOption.number("allocation/vdo_check_point_frequency", "checkpoints of a VDO volume")
          .standard("0")
          .since("2.03.00");

  /** {@code vdo_use_sparse_index}: sparse index of VDO. */
  public static final LvmOption<Long> VDO_USE_SPARSE_INDEX =
      LvmOption.number("allocation/vdo_use_sparse_index", "sparse index of VDO")
          .standard("0")
          .since("2.03.00");

  /** {@code vdo_index_memory_size_mb}: memory for the index of VDO. */
  public static final LvmOption<Long> VDO_INDEX_MEMORY_SIZE_MB =
      LvmOption.number("allocation/vdo_index_memory_size_mb", "memory for the index of VDO")
          .standard("256")
          .unit("MiB")
          .since("2.03.00");

  /** {@code vdo_slab_size_mb}: by how much a VDO pool grows. */
  public static final LvmOption<Long> VDO_SLAB_SIZE_MB =
      LvmOption.number("allocation/vdo_slab_size_mb", "by how much a VDO pool grows")
          .standard("2048")
          .unit("MiB")
          .since("2.03.00");

  /** {@code vdo_ack_threads}: threads of VDO that acknowledge I/O. */
  public static final LvmOption<Long> VDO_ACK_THREADS =
      LvmOption.number("allocation/vdo_ack_threads", "threads of VDO that acknowledge I/O")
          .standard("1")
          .since("2.03.00");

  /** {@code vdo_bio_threads}: threads of VDO that submit I/O. */
  public static final LvmOption<Long> VDO_BIO_THREADS =
      LvmOption.number("allocation/vdo_bio_threads", "threads of VDO that submit I/O")
          .standard("4")
          .since("2.03.00");

  /** {@code vdo_bio_rotation}: I/O of VDO for one thread before the next one. */
  public static final LvmOption<Long> VDO_BIO_ROTATION =
      LvmOption.number(
              "allocation/vdo_bio_rotation", "I/O of VDO for one thread before the next one")
          .standard("64")
          .since("2.03.00");

  /** {@code vdo_cpu_threads}: threads of VDO for hashes and compression. */
  public static final LvmOption<Long> VDO_CPU_THREADS =
      LvmOption.number("allocation/vdo_cpu_threads", "threads of VDO for hashes and compression")
          .standard("2")
          .since("2.03.00");

  /** {@code vdo_hash_zone_threads}: threads of VDO by hash. */
  public static final LvmOption<Long> VDO_HASH_ZONE_THREADS =
      LvmOption.number("allocation/vdo_hash_zone_threads", "threads of VDO by hash")
          .standard("1")
          .since("2.03.00");

  /** {@code vdo_logical_threads}: threads of VDO by logical address. */
  public static final LvmOption<Long> VDO_LOGICAL_THREADS =
      LvmOption.number("allocation/vdo_logical_threads", "threads of VDO by logical address")
          .standard("1")
          .since("2.03.00");

  /** {@code vdo_physical_threads}: threads of VDO by physical address. */
  public static final LvmOption<Long> VDO_PHYSICAL_THREADS =
      LvmOption.number("allocation/vdo_physical_threads", "threads of VDO by physical address")
          .standard("1")
          .since("2.03.00");

  /** {@code vdo_write_policy}: when writes to VDO are done. */
  public static final LvmOption<String> VDO_WRITE_POLICY =
      LvmOption.keyword(
              "allocation/vdo_write_policy",
              "when writes to VDO are done",
              "auto",
              "sync",
              "async",
              "async-unsafe")
          .standard("\"auto\"")
          .since("2.03.00");

  /** {@code vdo_max_discard}: largest discard that VDO takes. */
  public static final LvmOption<Long> VDO_MAX_DISCARD =
      LvmOption.number("allocation/vdo_max_discard", "largest discard that VDO takes")
          .standard("1")
          .unit("4 KiB blocks")
          .since("2.03.00");

  /** {@code vdo_pool_header_size}: empty space at both ends of a VDO pool. */
  public static final LvmOption<Long> VDO_POOL_HEADER_SIZE =
      LvmOption.number("allocation/vdo_pool_header_size", "empty space at both ends of a VDO pool")
          .standard("512")
          .unit("KiB")
          .since("2.03.12");

  static final List<LvmOption<?>> ALL =
      List.of(
          CLING_TAG_LIST,
          MAXIMISE_CLING,
          USE_BLKID_WIPING,
          WIPE_SIGNATURES_WHEN_ZEROING_NEW_LVS,
          MIRROR_LOGS_REQUIRE_SEPARATE_PVS,
          RAID_STRIPE_ALL_DEVICES,
          CACHE_POOL_METADATA_REQUIRE_SEPARATE_PVS,
          CACHE_POOL_CACHEMODE,
          CACHE_METADATA_FORMAT,
          CACHE_MODE,
          CACHE_POLICY,
          CACHE_POOL_CHUNK_SIZE,
          CACHE_POOL_MAX_CHUNKS,
          THIN_POOL_METADATA_REQUIRE_SEPARATE_PVS,
          THIN_POOL_CROP_METADATA,
          THIN_POOL_ZERO,
          THIN_POOL_DISCARDS,
          THIN_POOL_CHUNK_SIZE_POLICY,
          ZERO_METADATA,
          THIN_POOL_CHUNK_SIZE,
          PHYSICAL_EXTENT_SIZE,
          VDO_USE_COMPRESSION,
          VDO_USE_DEDUPLICATION,
          VDO_USE_METADATA_HINTS,
          VDO_MINIMUM_IO_SIZE,
          VDO_BLOCK_MAP_CACHE_SIZE_MB,
          VDO_BLOCK_MAP_PERIOD,
          VDO_CHECK_POINT_FREQUENCY,
          VDO_USE_SPARSE_INDEX,
          VDO_INDEX_MEMORY_SIZE_MB,
          VDO_SLAB_SIZE_MB,
          VDO_ACK_THREADS,
          VDO_BIO_THREADS,
          VDO_BIO_ROTATION,
          VDO_CPU_THREADS,
          VDO_HASH_ZONE_THREADS,
          VDO_LOGICAL_THREADS,
          VDO_PHYSICAL_THREADS,
          VDO_WRITE_POLICY,
          VDO_MAX_DISCARD,
          VDO_POOL_HEADER_SIZE);

  private AllocationOptions() {}
}
