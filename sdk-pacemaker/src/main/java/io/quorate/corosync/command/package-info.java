/**
 * The commands of corosync at run time as values: {@link io.quorate.corosync.command.CorosyncCfgtool}, {@link
 * io.quorate.corosync.command.CorosyncQuorumtool} and {@link io.quorate.corosync.command.CorosyncCmapctl} make a {@link
 * io.quorate.core.exec.ToolCall} of each, nothing is run here. {@link io.quorate.corosync.CorosyncClient} runs them.
 *
 * <p>A new command is one factory method and its rows in the test of its class: the defaults, and every option set.
 *
 * <p>The exit codes lie: {@code corosync-quorumtool -s} of 2.4 ends with 1 when there is quorum, 3.x with 2 when there is
 * none; {@code corosync-cfgtool -H} ends with 0 when corosync refuses. {@link io.quorate.corosync.command.CorosyncFailure}
 * reads what the tools say.
 */
@NullMarked
package io.quorate.corosync.command;

import org.jspecify.annotations.NullMarked;
