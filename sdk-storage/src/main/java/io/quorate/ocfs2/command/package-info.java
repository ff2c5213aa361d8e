/**
 * The tools of OCFS2 as typed questions: {@link io.quorate.ocfs2.command.Ocfs2Tools} looks at volumes, {@link
 * io.quorate.ocfs2.command.Mkfs} makes them, {@link io.quorate.ocfs2.command.O2cb} is the stack of its own.
 *
 * <p>Nothing is run here, and nothing is guarded: {@link io.quorate.ocfs2.Ocfs2Client} does both.
 */
@NullMarked
package io.quorate.ocfs2.command;

import org.jspecify.annotations.NullMarked;
