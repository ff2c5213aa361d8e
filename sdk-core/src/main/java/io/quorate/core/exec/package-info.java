/**
 * Running commands on this host and on others.
 *
 * <p>A {@link io.quorate.core.exec.Command} is what to run; a {@link io.quorate.core.exec.CommandRunner} runs it on one
 * host: {@link io.quorate.core.exec.LocalRunner} here, {@link io.quorate.core.exec.SshRunner} elsewhere. A {@link
 * io.quorate.core.exec.CommandResult} is what came back, a {@link io.quorate.core.exec.LineStream} is what comes back
 * line by line. A {@link io.quorate.core.exec.ToolCall} is a command together with the parser of its output and the exit
 * codes that count as an answer; {@link io.quorate.core.exec.CommandException} says why there is none.
 */
@NullMarked
package io.quorate.core.exec;

import org.jspecify.annotations.NullMarked;
