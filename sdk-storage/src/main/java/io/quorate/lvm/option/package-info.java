/**
 * The settings of lvm.conf and lvmlocal.conf as table rows: one class a section, {@link
 * io.quorate.lvm.option.LvmOptions} has them all.
 *
 * <p>A row says what {@code lvmconfig --type list} of 2.03.16 knows of a setting: type, default, since when, since when
 * deprecated. Values are texts as a file writes them, {@code [ "a|drbd|", "r|.*|" ]}, and typed by their row.
 */
@NullMarked
package io.quorate.lvm.option;

import org.jspecify.annotations.NullMarked;
