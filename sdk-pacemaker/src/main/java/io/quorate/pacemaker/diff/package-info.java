/**
 * What differs between two CIBs: made, read, written, applied, undone, merged, in format 2 of {@code crm_diff} and {@code
 * cibadmin --patch}.
 *
 * <ul>
 *   <li>{@link io.quorate.pacemaker.diff.CibDiff}: two CIBs to a patch
 *   <li>{@link io.quorate.pacemaker.diff.CibPatch}: versions and ordered changes; applies to a CIB, goes back, moves to
 *       another CIB
 *   <li>{@link io.quorate.pacemaker.diff.CibMerge}: the changes of two sides in one CIB, or what they disagree about
 *   <li>{@link io.quorate.pacemaker.diff.CibDiffFormats}: patches as XML
 * </ul>
 *
 * <p>Everything works on elements, so what no schema knows is compared, carried and merged too. The methods that take a
 * {@link io.quorate.pacemaker.model.Cib} do the same with its tree; comments are in trees only.
 *
 * <p>Diagnostics of {@code CibDiffFormats}: {@code CDF001} no patch, {@code CDF002} unknown format, {@code CDF003} unknown
 * operation, {@code CDF004} malformed path, {@code CDF005} missing or malformed position, {@code CDF006} malformed version,
 * {@code CDF007} a change without content; warnings: {@code CDF008} what no patch has, {@code CDF009} attributes whose
 * list and result disagree.
 *
 * <p>Source: crm_diff(8), cibadmin(8) and {@code lib/common/patchset.c} of Pacemaker 2.1.5 and 3.0.2.
 */
@NullMarked
package io.quorate.pacemaker.diff;

import org.jspecify.annotations.NullMarked;
