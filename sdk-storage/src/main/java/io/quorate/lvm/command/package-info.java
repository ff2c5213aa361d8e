/**
 * The commands of LVM as values: each gives a {@link io.quorate.core.exec.ToolCall}, and runs nothing; lvm(8) of 2.02.176 to
 * 2.03.40.
 *
 * <p>{@link io.quorate.lvm.command.ReportCommands} asks, {@link io.quorate.lvm.command.PvCommands}, {@link
 * io.quorate.lvm.command.VgCommands} and {@link io.quorate.lvm.command.LvCommands} change, {@link
 * io.quorate.lvm.command.LvmConfigCommands} is {@code lvmconfig}, {@link io.quorate.lvm.command.LvmlockctlCommands} {@code
 * lvmlockctl}. Sizes are given in bytes, so that no default unit matters. No command asks a question: where one would,
 * it fails, unless it is told to go on.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.lvm.command;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
