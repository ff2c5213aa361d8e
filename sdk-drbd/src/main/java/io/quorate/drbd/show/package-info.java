/**
 * The configuration that DRBD runs with, as {@code drbdsetup show} prints it: one model, {@link
 * io.quorate.drbd.show.RunningConfig}, from the text of 8.0 to 9 and from {@code --json}.
 *
 * <p>It is what the kernel knows, not what the files say: without {@code --show-defaults} only what differs from the
 * defaults, without names of hosts, and with options that were changed at run time.
 *
 * <p>Diagnostics: those of {@link io.quorate.core.block.BlockSyntax}, {@code DRBD201} a statement or value that is not
 * understood, {@code DRBD202} a statement or option that is not known and kept, {@code DRBD204} output that ends in the
 * middle.
 */
@NullMarked
package io.quorate.drbd.show;

import org.jspecify.annotations.NullMarked;
