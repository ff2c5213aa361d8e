/**
 * What a program calls to run LVM on a host: {@link io.quorate.lvm.LvmClient}, on top of the commands in {@link
 * io.quorate.lvm.command} and the reports in {@link io.quorate.lvm.report}.
 *
 * <p>What destroys data when it is done at the wrong time is guarded: it is refused with a {@link
 * io.quorate.lvm.LvmRefusedException} when the state that was just read speaks against it. {@code docs/lvm.md} has the
 * table.
 *
 * <p>Findings of guards: {@code LVM201} volume in use, {@code LVM202} volume active, {@code LVM203} volumes that depend on
 * it, {@code LVM204} data that are cut off, {@code LVM205} volume group with volumes, {@code LVM206} physical volume in
 * use, {@code LVM207} device that is a physical volume, {@code LVM208} missing devices, {@code LVM209} change of the lock
 * type, {@code LVM210} what is not there.
 */
@NullMarked
package io.quorate.lvm;

import org.jspecify.annotations.NullMarked;
