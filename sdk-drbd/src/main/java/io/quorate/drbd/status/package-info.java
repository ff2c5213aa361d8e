/**
 * DRBD at run time, as its tools print it: one model, {@link io.quorate.drbd.status.DrbdStatus}, from {@code drbdadm
 * status} and {@code drbdsetup status} text of 8.4 and 9, {@code drbdsetup status --json}, and {@code drbdsetup events2}.
 * What 8.x prints for each minor has models of its own: {@code /proc/drbd}, {@code drbdadm sh-status}, {@code drbdsetup
 * events}.
 *
 * <p>What a dialect leaves out because it is the usual state has that state; what it does not show at all is absent.
 *
 * <p>Diagnostics: {@code DRBD201} a line or value that is not understood, {@code DRBD202} a field that is not known and
 * kept, {@code DRBD203} a number that is no number, {@code DRBD204} output that ends in the middle.
 */
@NullMarked
package io.quorate.drbd.status;

import org.jspecify.annotations.NullMarked;
