/**
 * What {@code lvs}, {@code vgs}, {@code pvs} and {@code lvm fullreport} print, in each of their forms.
 *
 * <p>{@link io.quorate.lvm.report.LvmReports} has the parsers, {@link io.quorate.lvm.report.LvmReport} is what they give:
 * rows of fields, and typed views of them: {@link io.quorate.lvm.report.LvReport}, {@link
 * io.quorate.lvm.report.VgReport}, {@link io.quorate.lvm.report.PvReport}, {@link io.quorate.lvm.report.SegmentReport},
 * {@link io.quorate.lvm.report.PvSegmentReport}. {@code fields.txt} beside this package knows the fields.
 *
 * <p>Diagnostics: {@code LVM020} no JSON of a report, {@code LVM021} unknown field, {@code LVM022} line that is not
 * understood, {@code LVM023} output that ends in the middle.
 */
@NullMarked
package io.quorate.lvm.report;

import org.jspecify.annotations.NullMarked;
