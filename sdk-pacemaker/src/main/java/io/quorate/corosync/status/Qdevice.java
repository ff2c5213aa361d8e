package io.quorate.corosync.status;

/**
 * The quorum device: the row of the node number 0 in {@code corosync-quorumtool}.
 *
 * @param name under which it is registered, usually {@code Qdevice}
 * @param votes that it casts for the node that was asked; 0 while it does not vote for it
 * @param available the votes that it has to cast
 */
public record Qdevice(String name, int votes, int available) {}
