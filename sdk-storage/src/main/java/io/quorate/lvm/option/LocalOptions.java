package io.quorate.lvm.option;

import java.util.List;

/** Settings of one host, in lvmlocal.conf: section {@code local} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class LocalOptions {
  /** {@code system_id}: system ID of this host, for system_id_source lvmlocal. */
  public static final LvmOption<String> SYSTEM_ID =
      LvmOption.anyText("local/system_id", "system ID of this host, for system_id_source lvmlocal")
          .standard("\"\"")
          .since("2.02.117");

  /** {@code extra_system_ids}: system IDs of other hosts whose VGs this one may use. */
  public static final LvmOption<List<String>> EXTRA_SYSTEM_IDS =
      LvmOption.anyList(
              "local/extra_system_ids", "system IDs of other hosts whose VGs this one may use")
          .since("2.02.117");

  /** {@code host_id}: number of this host for sanlock: 1 to 2000, unique. */
  public static final LvmOption<Long> HOST_ID =
      LvmOption.number("local/host_id", "number of this host for sanlock: 1 to 2000, unique")
          .standard("0")
          .since("2.02.124");

  static final List<LvmOption<?>> ALL = List.of(SYSTEM_ID, EXTRA_SYSTEM_IDS, HOST_ID);

  private LocalOptions() {}
}
