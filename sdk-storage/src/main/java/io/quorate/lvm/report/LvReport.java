package io.quorate.lvm.report;

import io.quorate.lvm.status.LvAttributes;
import io.quorate.lvm.status.LvState;
import io.quorate.lvm.value.LvmSize;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A logical volume in a report. What a report does not have is empty.
 *
 * @param row its fields
 */
public record LvReport(ReportRow row) {
  /** The name, without the brackets that mark an internal volume. */
  public String name() {
    String name = row.text("lv_name").orElse("");
    return isInternal() ? name.substring(1, name.length() - 1) : name;
  }

  /** Whether it is a part of another volume, which LVM puts in brackets. */
  public boolean isInternal() {
    String name = row.text("lv_name").orElse("");
    return name.startsWith("[") && name.endsWith("]") && name.length() > 2;
  }

  /** The volume group. */
  public Optional<String> volumeGroup() {
    return row.text("vg_name")
        .or(
            () ->
                row.text("lv_full_name")
                    .filter(full -> full.indexOf('/') > 0)
                    .map(full -> full.substring(0, full.indexOf('/'))));
  }

  /** The UUID. */
  public Optional<String> uuid() {
    return row.text("lv_uuid");
  }

  /** The attributes. */
  public Optional<LvAttributes> attributes() {
    return row.text("lv_attr").flatMap(LvAttributes::read);
  }

  /** The size. */
  public Optional<LvmSize> size() {
    return row.size("lv_size");
  }

  /** The device, {@code /dev/VG/LV}; internal volumes have none. */
  public Optional<String> path() {
    return row.text("lv_path");
  }

  /** The device below {@code /dev/mapper}. */
  public Optional<String> mapperPath() {
    return row.text("lv_dm_path");
  }

  /** The pool of a thin volume. */
  public Optional<String> pool() {
    return row.text("pool_lv");
  }

  /** The origin of a snapshot. */
  public Optional<String> origin() {
    return row.text("origin");
  }

  /** How full a snapshot or a pool is, in percent. */
  public Optional<Double> dataPercent() {
    return row.percent("data_percent");
  }

  /** How full the metadata of a pool are, in percent. */
  public Optional<Double> metadataPercent() {
    return row.percent("metadata_percent");
  }

  /** How much of a mirror or RAID is in sync, or of a move is done, in percent. */
  public Optional<Double> copyPercent() {
    return row.percent("copy_percent").or(() -> row.percent("sync_percent"));
  }

  /** The tags. */
  public List<String> tags() {
    return row.list("lv_tags");
  }

  /** How it is laid out, for example {@code linear} or {@code thin, pool}. */
  public List<String> layout() {
    return row.list("lv_layout");
  }

  /** Whether it is active on this host; empty when LVM does not know. */
  public Optional<Boolean> isActive() {
    return row.flag("lv_active")
        .or(
            () ->
                attributes().filter(a -> a.state() != LvState.UNKNOWN).map(LvAttributes::isActive));
  }

  /** When it was made. */
  public Optional<OffsetDateTime> created() {
    return row.time("lv_time");
  }

  /** What lvmlockd uses as its lock, for example {@code dlm}. */
  public Optional<String> lockArgs() {
    return row.text("lv_lockargs").or(() -> row.text("lv_lock_args"));
  }
}
