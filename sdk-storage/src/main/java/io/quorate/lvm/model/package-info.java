/**
 * What files of LVM say: settings in sections, as LVM itself knows no more of a file.
 *
 * <p>{@link io.quorate.lvm.model.LvmConfig} is lvm.conf, lvmlocal.conf or a profile; {@link
 * io.quorate.lvm.model.LvmMetadata} is what {@code vgcfgbackup} writes, with views of its volume groups: {@link
 * io.quorate.lvm.model.VgMetadata}, {@link io.quorate.lvm.model.PvMetadata}, {@link io.quorate.lvm.model.LvMetadata},
 * {@link io.quorate.lvm.model.SegmentMetadata}. {@link io.quorate.lvm.model.LvmSection} is any section, known or not.
 */
@NullMarked
package io.quorate.lvm.model;

import org.jspecify.annotations.NullMarked;
