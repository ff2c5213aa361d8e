/**
 * What a program calls to run DRBD on a node: {@link io.quorate.drbd.DrbdClient}, on top of the commands in {@link
 * io.quorate.drbd.command} and the parsers in {@link io.quorate.drbd.status}.
 *
 * <p>What destroys data when it is done at the wrong time is guarded: it is refused with a {@link
 * io.quorate.drbd.DrbdRefusedException} when the state that was just read, or what the caller knows ({@link
 * io.quorate.drbd.DrbdEvidence}), speaks against it. {@code docs/drbd-client.md} has the table.
 */
@NullMarked
package io.quorate.drbd;

import org.jspecify.annotations.NullMarked;
