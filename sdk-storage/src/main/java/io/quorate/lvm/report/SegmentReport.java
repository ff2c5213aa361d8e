package io.quorate.lvm.report;

import io.quorate.lvm.value.LvmSize;
import java.util.List;
import java.util.Optional;

/**
 * A segment of a logical volume in a report. What a report does not have is empty.
 *
 * @param row its fields
 */
public record SegmentReport(ReportRow row) {
  /** The UUID of the logical volume. */
  public Optional<String> lvUuid() {
    return row.text("lv_uuid");
  }

  /** The type, for example {@code linear}, {@code striped}, {@code raid1}, {@code thin-pool}. */
  public Optional<String> type() {
    return row.text("segtype");
  }

  /** Where it begins in the logical volume. */
  public Optional<LvmSize> start() {
    return row.size("seg_start");
  }

  /** The size. */
  public Optional<LvmSize> size() {
    return row.size("seg_size");
  }

  /** How many stripes or images it has. */
  public Optional<Long> stripes() {
    return row.number("stripes");
  }

  /** What it lies on: {@code /dev/drbd0(0)}, device and first extent. */
  public List<String> devices() {
    return row.list("devices");
  }
}
