package io.quorate.lvm.option;

import java.util.List;

/** Reports: section {@code report} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class ReportOptions {
  /** {@code output_format}: form of reports. */
  public static final LvmOption<String> OUTPUT_FORMAT =
      LvmOption.keyword("report/output_format", "form of reports", "basic", "json", "json_std")
          .standard("\"basic\"")
          .since("2.02.158");

  /** {@code compact_output}: leave out columns without values. */
  public static final LvmOption<Boolean> COMPACT_OUTPUT =
      LvmOption.flag("report/compact_output", "leave out columns without values")
          .standard("0")
          .since("2.02.115");

  /** {@code compact_output_cols}: columns that are left out when they have no values. */
  public static final LvmOption<String> COMPACT_OUTPUT_COLS =
      LvmOption.anyText(
              "report/compact_output_cols", "columns that are left out when they have no values")
          .standard("\"\"")
          .since("2.02.133");

  /** {@code aligned}: align columns. */
  public static final LvmOption<Boolean> ALIGNED =
      LvmOption.flag("report/aligned", "align columns").standard("1").since("1.00.00");

  /** {@code buffered}: print a report when it is complete. */
  public static final LvmOption<Boolean> BUFFERED =
      LvmOption.flag("report/buffered", "print a report when it is complete")
          .standard("1")
          .since("1.00.00");

  /** {@code headings}: print headings. */
  public static final LvmOption<Boolean> HEADINGS =
      LvmOption.flag("report/headings", "print headings").standard("1").since("1.00.00");

  /** {@code separator}: what stands between columns. */
  public static final LvmOption<String> SEPARATOR =
      LvmOption.text("report/separator", "what stands between columns")
          .standard("\" \"")
          .since("1.00.00");

  /** {@code list_item_separator}: what stands between the items of a list. */
  public static final LvmOption<String> LIST_ITEM_SEPARATOR =
      LvmOption.text("report/list_item_separator", "what stands between the items of a list")
          .standard("\",\"")
          .since("2.02.108");

  /** {@code prefixes}: put names in front of values. */
  public static final LvmOption<Boolean> PREFIXES =
      LvmOption.flag("report/prefixes", "put names in front of values")
          .standard("0")
          .since("2.02.36");

  /** {@code quoted}: put values behind names in quotes. */
  public static final LvmOption<Boolean> QUOTED =
      LvmOption.flag("report/quoted", "put values behind names in quotes")
          .standard("1")
          .since("2.02.39");

  /** {@code columns_as_rows}: print a column as a row. */
  public static final LvmOption<Boolean> COLUMNS_AS_ROWS =
      LvmOption.flag("report/columns_as_rows", "print a column as a row")
          .standard("0")
          .since("1.00.00");

  /** {@code binary_values_as_numeric}: 0 and 1 in place of words. */
  public static final LvmOption<Boolean> BINARY_VALUES_AS_NUMERIC =
      LvmOption.flag("report/binary_values_as_numeric", "0 and 1 in place of words")
          .standard("0")
          .since("2.02.108");

  /** {@code time_format}: form of times, as strftime(3). */
  public static final LvmOption<String> TIME_FORMAT =
      LvmOption.text("report/time_format", "form of times, as strftime(3)")
          .standard("\"%Y-%m-%d %T %z\"")
          .since("2.02.123");

  /** {@code devtypes_sort}: order of lvm devtypes. */
  public static final LvmOption<String> DEVTYPES_SORT =
      LvmOption.text("report/devtypes_sort", "order of lvm devtypes")
          .standard("\"devtype_name\"")
          .since("2.02.101");

  /** {@code devtypes_cols}: columns of lvm devtypes. */
  public static final LvmOption<String> DEVTYPES_COLS =
      LvmOption.text("report/devtypes_cols", "columns of lvm devtypes")
          .standard("\"devtype_name,devtype_max_partitions,devtype_description\"")
          .since("2.02.101");

  /** {@code devtypes_cols_verbose}: columns of lvm devtypes -v. */
  public static final LvmOption<String> DEVTYPES_COLS_VERBOSE =
      LvmOption.text("report/devtypes_cols_verbose", "columns of lvm devtypes -v")
          .standard("\"devtype_name,devtype_max_partitions,devtype_description\"")
          .since("2.02.101");

  /** {@code lvs_sort}: order of lvs. */
  public static final LvmOption<String> LVS_SORT =
      LvmOption.text("report/lvs_sort", "order of lvs")
          .standard("\"vg_name,lv_name\"")
          .since("1.00.00");

  /** {@code lvs_cols}: columns of lvs. */
  public static final LvmOption<String> LVS_COLS =
      LvmOption.text("report/lvs_cols", "columns of lvs")
          .standard(
              "\"lv_name,vg_name,lv_attr,lv_size,pool_lv,origin,data_percent,metadata_percent,move_pv,mirror_log,copy_percent,convert_lv\"")
          .since("1.00.00");

  /** {@code lvs_cols_verbose}: columns of lvs -v. */
  public static final LvmOption<String> LVS_COLS_VERBOSE =
      LvmOption.text("report/lvs_cols_verbose", "columns of lvs -v")
          .standard(
              "\"lv_name,vg_name,seg_count,lv_attr,lv_size,lv_major,lv_minor,lv_kernel_major,lv_kernel_minor,pool_lv,origin,data_percent,metadata_percent,move_pv,copy_percent,mirror_log,convert_lv,lv_uuid,lv_profile\"")
          .since("1.00.00");

  /** {@code vgs_sort}: order of vgs. */
  public static final LvmOption<String> VGS_SORT =
      LvmOption.text("report/vgs_sort", "order of vgs").standard("\"vg_name\"").since("1.00.00");

  /** {@code vgs_cols}: columns of vgs. */
  public static final LvmOption<String> VGS_COLS =
      LvmOption.text("report/vgs_cols", "columns of vgs")
          .standard("\"vg_name,pv_count,lv_count,snap_count,vg_attr,vg_size,vg_free\"")
          .since("1.00.00");

  /** {@code vgs_cols_verbose}: columns of vgs -v. */
  public static final LvmOption<String> VGS_COLS_VERBOSE =
      LvmOption.text("report/vgs_cols_verbose", "columns of vgs -v")
          .standard(
              "\"vg_name,vg_attr,vg_extent_size,pv_count,lv_count,snap_count,vg_size,vg_free,vg_uuid,vg_profile\"")
          .since("1.00.00");

  /** {@code pvs_sort}: order of pvs. */
  public static final LvmOption<String> PVS_SORT =
      LvmOption.text("report/pvs_sort", "order of pvs").standard("\"pv_name\"").since("1.00.00");

  /** {@code pvs_cols}: columns of pvs. */
  public static final LvmOption<String> PVS_COLS =
      LvmOption.text("report/pvs_cols", "columns of pvs")
          .standard("\"pv_name,vg_name,pv_fmt,pv_attr,pv_size,pv_free\"")
          .since("1.00.00");

  /** {@code pvs_cols_verbose}: columns of pvs -v. */
  public static final LvmOption<String> PVS_COLS_VERBOSE =
      LvmOption.text("report/pvs_cols_verbose", "columns of pvs -v")
          .standard("\"pv_name,vg_name,pv_fmt,pv_attr,pv_size,pv_free,dev_size,pv_uuid\"")
          .since("1.00.00");

  /** {@code segs_sort}: order of lvs --segments. */
  public static final LvmOption<String> SEGS_SORT =
      LvmOption.text("report/segs_sort", "order of lvs --segments")
          .standard("\"vg_name,lv_name,seg_start\"")
          .since("1.00.00");

  /** {@code segs_cols}: columns of lvs --segments. */
  public static final LvmOption<String> SEGS_COLS =
      LvmOption.text("report/segs_cols", "columns of lvs --segments")
          .standard("\"lv_name,vg_name,lv_attr,stripes,segtype,seg_size\"")
          .since("1.00.00");

  /** {@code segs_cols_verbose}: columns of lvs --segments -v. */
  public static final LvmOption<String> SEGS_COLS_VERBOSE =
      LvmOption.text("report/segs_cols_verbose", "columns of lvs --segments -v")
          .standard(
              "\"lv_name,vg_name,lv_attr,seg_start,seg_size,stripes,segtype,stripesize,chunksize\"")
          .since("1.00.00");

  /** {@code pvsegs_sort}: order of pvs --segments. */
  public static final LvmOption<String> PVSEGS_SORT =
      LvmOption.text("report/pvsegs_sort", "order of pvs --segments")
          .standard("\"pv_name,pvseg_start\"")
          .since("1.01.03");

  /** {@code pvsegs_cols}: columns of pvs --segments. */
  public static final LvmOption<String> PVSEGS_COLS =
      LvmOption.text("report/pvsegs_cols", "columns of pvs --segments")
          .standard("\"pv_name,vg_name,pv_fmt,pv_attr,pv_size,pv_free,pvseg_start,pvseg_size\"")
          .since("1.01.03");

  /** {@code pvsegs_cols_verbose}: columns of pvs --segments -v. */
  public static final LvmOption<String> PVSEGS_COLS_VERBOSE =
      LvmOption.text("report/pvsegs_cols_verbose", "columns of pvs --segments -v")
          .standard(
              "\"pv_name,vg_name,pv_fmt,pv_attr,pv_size,pv_free,pvseg_start,pvseg_size,lv_name,seg_start_pe,segtype,seg_pe_ranges\"")
          .since("1.01.03");

  /** {@code vgs_cols_full}: columns of VGs in lvm fullreport. */
  public static final LvmOption<String> VGS_COLS_FULL =
      LvmOption.text("report/vgs_cols_full", "columns of VGs in lvm fullreport")
          .standard("\"vg_all\"")
          .since("2.02.158");

  /** {@code pvs_cols_full}: columns of PVs in lvm fullreport. */
  public static final LvmOption<String> PVS_COLS_FULL =
      LvmOption.text("report/pvs_cols_full", "columns of PVs in lvm fullreport")
          .standard("\"pv_all\"")
          .since("2.02.158");

  /** {@code lvs_cols_full}: columns of LVs in lvm fullreport. */
  public static final LvmOption<String> LVS_COLS_FULL =
      LvmOption.text("report/lvs_cols_full", "columns of LVs in lvm fullreport")
          .standard("\"lv_all\"")
          .since("2.02.158");

  /** {@code pvsegs_cols_full}: columns of segments of PVs in lvm fullreport. */
  public static final LvmOption<String> PVSEGS_COLS_FULL =
      LvmOption.text("report/pvsegs_cols_full", "columns of segments of PVs in lvm fullreport")
          .standard("\"pvseg_all,pv_uuid,lv_uuid\"")
          .since("2.02.158");

  /** {@code segs_cols_full}: columns of segments of LVs in lvm fullreport. */
  public static final LvmOption<String> SEGS_COLS_FULL =
      LvmOption.text("report/segs_cols_full", "columns of segments of LVs in lvm fullreport")
          .standard("\"seg_all,lv_uuid\"")
          .since("2.02.158");

  /** {@code vgs_sort_full}: order of VGs in lvm fullreport. */
  public static final LvmOption<String> VGS_SORT_FULL =
      LvmOption.text("report/vgs_sort_full", "order of VGs in lvm fullreport")
          .standard("\"vg_name\"")
          .since("2.02.158");

  /** {@code pvs_sort_full}: order of PVs in lvm fullreport. */
  public static final LvmOption<String> PVS_SORT_FULL =
      LvmOption.text("report/pvs_sort_full", "order of PVs in lvm fullreport")
          .standard("\"pv_name\"")
          .since("2.02.158");

  /** {@code lvs_sort_full}: order of LVs in lvm fullreport. */
  public static final LvmOption<String> LVS_SORT_FULL =
      LvmOption.text("report/lvs_sort_full", "order of LVs in lvm fullreport")
          .standard("\"vg_name,lv_name\"")
          .since("2.02.158");

  /** {@code pvsegs_sort_full}: order of segments of PVs in lvm fullreport. */
  public static final LvmOption<String> PVSEGS_SORT_FULL =
      LvmOption.text("report/pvsegs_sort_full", "order of segments of PVs in lvm fullreport")
          .standard("\"pv_uuid,pvseg_start\"")
          .since("2.02.158");

  /** {@code segs_sort_full}: order of segments of LVs in lvm fullreport. */
  public static final LvmOption<String> SEGS_SORT_FULL =
      LvmOption.text("report/segs_sort_full", "order of segments of LVs in lvm fullreport")
          .standard("\"lv_uuid,seg_start\"")
          .since("2.02.158");

  /** {@code mark_hidden_devices}: put names of internal LVs in brackets. */
  public static final LvmOption<Boolean> MARK_HIDDEN_DEVICES =
      LvmOption.flag("report/mark_hidden_devices", "put names of internal LVs in brackets")
          .standard("1")
          .since("2.02.140");

  /** {@code two_word_unknown_device}: 'unknown device' in place of '[unknown]'. */
  public static final LvmOption<Boolean> TWO_WORD_UNKNOWN_DEVICE =
      LvmOption.flag("report/two_word_unknown_device", "'unknown device' in place of '[unknown]'")
          .standard("0")
          .since("2.02.146");

  static final List<LvmOption<?>> ALL =
      List.of(
          OUTPUT_FORMAT,
          COMPACT_OUTPUT,
          COMPACT_OUTPUT_COLS,
          ALIGNED,
          BUFFERED,
          HEADINGS,
          SEPARATOR,
          LIST_ITEM_SEPARATOR,
          PREFIXES,
          QUOTED,
          COLUMNS_AS_ROWS,
          BINARY_VALUES_AS_NUMERIC,
          TIME_FORMAT,
          DEVTYPES_SORT,
          DEVTYPES_COLS,
          DEVTYPES_COLS_VERBOSE,
          LVS_SORT,
          LVS_COLS,
          LVS_COLS_VERBOSE,
          VGS_SORT,
          VGS_COLS,
          VGS_COLS_VERBOSE,
          PVS_SORT,
          PVS_COLS,
          PVS_COLS_VERBOSE,
          SEGS_SORT,
          SEGS_COLS,
          SEGS_COLS_VERBOSE,
          PVSEGS_SORT,
          PVSEGS_COLS,
          PVSEGS_COLS_VERBOSE,
          VGS_COLS_FULL,
          PVS_COLS_FULL,
          LVS_COLS_FULL,
          PVSEGS_COLS_FULL,
          SEGS_COLS_FULL,
          VGS_SORT_FULL,
          PVS_SORT_FULL,
          LVS_SORT_FULL,
          PVSEGS_SORT_FULL,
          SEGS_SORT_FULL,
          MARK_HIDDEN_DEVICES,
          TWO_WORD_UNKNOWN_DEVICE);

  private ReportOptions() {}
}
