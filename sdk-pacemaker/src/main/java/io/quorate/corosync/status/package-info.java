/**
 * Corosync at run time, as its tools print it, from 2.0 to 3.1: {@link io.quorate.corosync.status.LinkReport} from {@code
 * corosync-cfgtool}, {@link io.quorate.corosync.status.QuorumStatus} from {@code corosync-quorumtool}, {@link
 * io.quorate.corosync.status.Cmap} from {@code corosync-cmapctl}. {@link io.quorate.corosync.status.CorosyncReports} has
 * the parsers.
 *
 * <p>What an output does not tell is absent: 2.x names no node per link, {@code -b} none but the local one.
 *
 * <p>Diagnostics: {@code CORO201} a line or value that is not understood, {@code CORO202} a field that is not known and
 * kept, {@code CORO203} a number that is no number, {@code CORO204} output without what was asked for, {@code CORO205} what
 * the tool says that it could not do.
 */
@NullMarked
package io.quorate.corosync.status;

import org.jspecify.annotations.NullMarked;
