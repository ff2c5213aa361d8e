/**
 * Values of LVM's configuration language: {@link io.quorate.lvm.value.LvmValue} is a number, a text or a list of them, as
 * {@code libdm-config} reads them.
 */
@NullMarked
package io.quorate.lvm.value;

import org.jspecify.annotations.NullMarked;
