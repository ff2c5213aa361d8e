package io.quorate.lvm.report;

import java.util.Optional;

/**
 * A range of extents of a physical volume in a report. What a report does not have is empty.
 *
 * @param row its fields
 */
public record PvSegmentReport(ReportRow row) {
  /** The first extent. */
  public Optional<Long> start() {
    return row.number("pvseg_start");
  }

  /** How many extents. */
  public Optional<Long> extents() {
    return row.number("pvseg_size");
  }

  /** The UUID of the physical volume. */
  public Optional<String> pvUuid() {
    return row.text("pv_uuid");
  }

  /** The UUID of the logical volume that uses it; empty for free extents. */
  public Optional<String> lvUuid() {
    return row.text("lv_uuid");
  }
}
