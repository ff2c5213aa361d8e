/**
 * Quorum and membership of corosync as events: {@link io.quorate.corosync.watch.CorosyncWatch} gives each {@link
 * io.quorate.corosync.watch.CorosyncEvent}.
 *
 * <p>On the own host corosync tells of changes itself, through its library {@code libquorum.so.5}, which JNA calls; it is
 * loaded when the first watch is opened. Other hosts, and hosts without JNA or the library, are asked again and again with
 * {@code corosync-quorumtool -s}.
 */
@NullMarked
package io.quorate.corosync.watch;

import org.jspecify.annotations.NullMarked;
