/**
 * What short texts of LVM mean: the attributes of {@code lvs}, {@code vgs} and {@code pvs}, and the locks of {@code
 * lvmlockctl}.
 *
 * <p>{@link io.quorate.lvm.status.LvAttributes}, {@link io.quorate.lvm.status.VgAttributes} and {@link
 * io.quorate.lvm.status.PvAttributes} decode a text letter by letter; {@link io.quorate.lvm.status.LockdInfo} is {@code
 * lvmlockctl --info}, {@link io.quorate.lvm.status.LockdLog} {@code lvmlockctl --dump}.
 *
 * <p>Diagnostics: {@code LVM030} line that is not understood.
 */
@NullMarked
package io.quorate.lvm.status;

import org.jspecify.annotations.NullMarked;
