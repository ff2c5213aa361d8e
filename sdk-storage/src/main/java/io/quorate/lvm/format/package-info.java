/**
 * The files of LVM: {@link io.quorate.lvm.format.LvmFormats} has the formats, {@link
 * io.quorate.lvm.format.LvmFormatProvider} gives them their names for shells.
 *
 * <p>Diagnostics: {@code LVM001} unknown section or setting, {@code LVM002} value of another type, {@code LVM003} setting
 * that is set twice, {@code LVM004} word that LVM does not know, {@code LVM005} setting outside of any section, {@code
 * LVM006} file without anything but comments; for metadata {@code LVM010} no metadata of LVM, {@code LVM011}
 * setting that is missing or wrong, {@code LVM012} segments that do not fit together, {@code LVM013} name that the
 * metadata do not have, {@code LVM014} extents that are not there or used twice.
 */
@NullMarked
package io.quorate.lvm.format;

import org.jspecify.annotations.NullMarked;
