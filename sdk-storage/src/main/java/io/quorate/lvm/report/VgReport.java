package io.quorate.lvm.report;

import io.quorate.lvm.status.VgAttributes;
import io.quorate.lvm.value.LvmSize;
import java.util.List;
import java.util.Optional;

/**
 * A volume group in a report. What a report does not have is empty.
 *
 * @param row its fields
 */
public record VgReport(ReportRow row) {
  /** The name. */
  public String name() {
    return row.text("vg_name").orElse("");
  }

  /** The UUID. */
  public Optional<String> uuid() {
    return row.text("vg_uuid");
  }

  /** The attributes. */
  public Optional<VgAttributes> attributes() {
    return row.text("vg_attr").flatMap(VgAttributes::read);
  }

  /** The size. */
  public Optional<LvmSize> size() {
    return row.size("vg_size");
  }

  /** What is free. */
  public Optional<LvmSize> free() {
    return row.size("vg_free");
  }

  /** The size of an extent. */
  public Optional<LvmSize> extentSize() {
    return row.size("vg_extent_size");
  }

  /** How many extents it has. */
  public Optional<Long> extents() {
    return row.number("vg_extent_count");
  }

  /** How many extents are free. */
  public Optional<Long> freeExtents() {
    return row.number("vg_free_count");
  }

  /** How many physical volumes it has. */
  public Optional<Long> physicalVolumes() {
    return row.number("pv_count");
  }

  /** How many of them are missing. */
  public Optional<Long> missingPhysicalVolumes() {
    return row.number("vg_missing_pv_count");
  }

  /** How many logical volumes it has. */
  public Optional<Long> logicalVolumes() {
    return row.number("lv_count");
  }

  /** The number of the change that made its metadata. */
  public Optional<Long> seqno() {
    return row.number("vg_seqno");
  }

  /** The tags. */
  public List<String> tags() {
    return row.list("vg_tags");
  }

  /** The host that owns it. */
  public Optional<String> systemId() {
    return row.text("vg_systemid");
  }

  /** How lvmlockd locks it: {@code dlm}, {@code sanlock}. */
  public Optional<String> lockType() {
    return row.text("vg_lock_type");
  }

  /** What the lock manager is told, for example {@code 1.0.0:CLUSTER}. */
  public Optional<String> lockArgs() {
    return row.text("vg_lock_args");
  }

  /** Whether lvmlockd locks it. */
  public Optional<Boolean> isShared() {
    return row.flag("vg_shared")
        .or(() -> attributes().map(a -> a.locking() == VgAttributes.Locking.SHARED));
  }

  /** Whether clvmd locked it. */
  public Optional<Boolean> isClustered() {
    return row.flag("vg_clustered")
        .or(() -> attributes().map(a -> a.locking() == VgAttributes.Locking.CLUSTERED));
  }
}
