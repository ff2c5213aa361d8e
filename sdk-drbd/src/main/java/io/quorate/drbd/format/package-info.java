/**
 * Reading and writing drbd.conf(5): {@link io.quorate.drbd.format.DrbdFormats} has the formats, {@link
 * io.quorate.drbd.format.DrbdConfigLoader} follows includes.
 *
 * <p>Diagnostics: {@code DRBD001} statement not known or not allowed here, {@code DRBD002} unexpected word, {@code
 * DRBD003} word missing, {@code DRBD004} unknown option, {@code DRBD005} value refused, {@code DRBD006} name that needs
 * quotes, {@code DRBD007} bad address, {@code DRBD008} number out of range, {@code DRBD009} used twice, {@code DRBD010}
 * part missing, {@code DRBD011} word too long, {@code DRBD012} include or template that cannot be read, {@code DRBD013}
 * accepted but without effect.
 */
@NullMarked
package io.quorate.drbd.format;

import org.jspecify.annotations.NullMarked;
