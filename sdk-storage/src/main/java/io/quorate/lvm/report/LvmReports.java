package io.quorate.lvm.report;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.List;

/** The parsers of LVM's reports, releases 2.02.176 to 2.03.40. */
public final class LvmReports {
  /** {@code --reportformat json} and {@code json_std} of {@code lvs}, {@code vgs}, {@code pvs} and {@code lvm fullreport}. */
  public static final Parser<LvmReport> JSON = new ReportJsonParser();

  /** Columns below headings, and {@code --nameprefixes}. */
  public static final Parser<LvmReport> TEXT = new ReportTextParser();

  /** {@code vgdisplay -c}; sizes in KiB, as numbers of fields {@code vg_size} and {@code vg_extent_size}. */
  public static final Parser<LvmReport> VGDISPLAY =
      new ReportColumns(
          "vg",
          ":",
          List.of(
              "vg_name",
              "vg_permissions",
              "status",
              "internal_number",
              "max_lv",
              "lv_count",
              "open_lv_count",
              "max_lv_size",
              "max_pv",
              "pv_count",
              "active_pv_count",
              "vg_size",
              "vg_extent_size",
              "vg_extent_count",
              "used_count",
              "vg_free_count",
              "vg_uuid"));

  /** {@code pvdisplay -c}; field {@code dev_size} in sectors, {@code vg_extent_size} in KiB. */
  public static final Parser<LvmReport> PVDISPLAY =
      new ReportColumns(
          "pv",
          ":",
          List.of(
              "pv_name",
              "vg_name",
              "dev_size",
              "internal_number",
              "status",
              "allocatable",
              "lv_count",
              "vg_extent_size",
              "pv_pe_count",
              "free_count",
              "pv_pe_alloc_count",
              "pv_uuid"));

  /** {@code lvdisplay -c}; field {@code lv_size} in sectors. */
  public static final Parser<LvmReport> LVDISPLAY =
      new ReportColumns(
          "lv",
          ":",
          List.of(
              "lv_path",
              "vg_name",
              "permissions",
              "status",
              "internal_number",
              "open_count",
              "lv_size",
              "extent_count",
              "allocated_count",
              "allocation_policy",
              "lv_read_ahead",
              "lv_kernel_major",
              "lv_kernel_minor"));

  private LvmReports() {}

  /** Whether a text begins as one that {@link #TEXT} reads: with known headings, or with names in front of values. */
  public static boolean isText(Source source) {
    String[] lines = source.text().stripLeading().split("\n", 2);
    return lines[0].startsWith("LVM2_")
        || (!lines[0].isBlank() && TEXT.parse(lines[0]).diagnostics().isEmpty());
  }

  /**
   * Rows without headings: {@code --noheadings --separator}.
   *
   * @param kind {@code vg}, {@code pv}, {@code lv}, {@code seg} or {@code pvseg}
   * @param separator what stands between the columns
   * @param fields those of {@code -o}, in order
   */
  public static Parser<LvmReport> separated(String kind, String separator, List<String> fields) {
    return new ReportColumns(kind, separator, fields);
  }
}
