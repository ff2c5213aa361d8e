/**
 * The commands of DRBD as values: {@link io.quorate.drbd.command.DrbdAdm} and {@link
 * io.quorate.drbd.command.DrbdSetup} make a {@link io.quorate.core.exec.ToolCall} of each, nothing is run here. {@link
 * io.quorate.drbd.DrbdClient} runs them.
 *
 * <p>A new command is one factory method, two rows in {@code DrbdAdmTest} (its defaults, every option set) and one file
 * under {@code src/test/resources/drbd-command}, which the real {@code drbdadm} judges.
 *
 * <p>Options of the tools below go through {@code --setup-option}: {@code drbdadm} of 8.4 refuses most of them behind the
 * name of the command, and both releases take them this way. Options that 8.4 does not have stand behind the name, so
 * that it refuses them before it does anything.
 *
 * <p>Diagnostics: {@code DRBD301} a line of the output is not understood.
 */
@NullMarked
package io.quorate.drbd.command;

import org.jspecify.annotations.NullMarked;
