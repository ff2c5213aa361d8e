/**
 * What a program calls to run corosync on a node: {@link io.quorate.corosync.CorosyncClient}, on top of the commands in
 * {@link io.quorate.corosync.command} and the parsers in {@link io.quorate.corosync.status}. Events are in {@link
 * io.quorate.corosync.watch}.
 *
 * <p>{@link io.quorate.corosync.RunningConfig} compares what corosync runs with and what its file says.
 */
@NullMarked
package io.quorate.corosync;

import org.jspecify.annotations.NullMarked;
