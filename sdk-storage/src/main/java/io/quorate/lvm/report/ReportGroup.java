package io.quorate.lvm.report;

import java.util.List;

/**
 * One report: {@code lvm fullreport} prints one for each volume group, and one for physical volumes in none.
 *
 * @param sections in the order of the output
 */
public record ReportGroup(List<ReportSection> sections) {
  /** Copies the list. */
  public ReportGroup {
    sections = List.copyOf(sections);
  }
}
