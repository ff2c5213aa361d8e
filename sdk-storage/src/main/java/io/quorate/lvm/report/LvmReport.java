package io.quorate.lvm.report;

import java.util.List;

/**
 * A report of LVM.
 *
 * <p>When LVM ends with exit code 5, the report is complete and valid, without what could not be read.
 *
 * @param groups one, or several of {@code lvm fullreport}
 * @param log the log of the command, where {@code log/report_command_log} asks for it
 */
public record LvmReport(List<ReportGroup> groups, List<LogEntry> log) {
  /** Copies the lists. */
  public LvmReport {
    groups = List.copyOf(groups);
    log = List.copyOf(log);
  }

  /** A report of one section. */
  static LvmReport of(String kind, List<ReportRow> rows) {
    return new LvmReport(
        List.of(new ReportGroup(List.of(new ReportSection(kind, rows)))), List.of());
  }

  /** The rows of a kind, of all groups. */
  public List<ReportRow> rows(String kind) {
    return groups.stream()
        .flatMap(group -> group.sections().stream())
        .filter(section -> section.kind().equals(kind))
        .flatMap(section -> section.rows().stream())
        .toList();
  }

  /** The volume groups. */
  public List<VgReport> volumeGroups() {
    return rows("vg").stream().map(VgReport::new).toList();
  }

  /** The physical volumes. */
  public List<PvReport> physicalVolumes() {
    return rows("pv").stream().map(PvReport::new).toList();
  }

  /** The logical volumes. */
  public List<LvReport> logicalVolumes() {
    return rows("lv").stream().map(LvReport::new).toList();
  }

  /** The segments of logical volumes. */
  public List<SegmentReport> segments() {
    return rows("seg").stream().map(SegmentReport::new).toList();
  }

  /** The segments of physical volumes. */
  public List<PvSegmentReport> physicalSegments() {
    return rows("pvseg").stream().map(PvSegmentReport::new).toList();
  }
}
