package io.quorate.lvm.report;

import java.util.List;

/**
 * Rows of one kind.
 *
 * @param kind {@code vg}, {@code pv}, {@code lv}, {@code seg} or {@code pvseg}
 * @param rows in order
 */
public record ReportSection(String kind, List<ReportRow> rows) {
  /** Copies the list. */
  public ReportSection {
    rows = List.copyOf(rows);
  }
}
