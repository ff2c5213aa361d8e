package io.quorate.corosync.status;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of the members in {@code corosync-quorumtool}.
 *
 * @param nodeId its number
 * @param votes its votes; absent without votequorum
 * @param qdevice what it thinks of the quorum device; absent when no node has one, or it is not registered there
 * @param name its name or address, or several addresses with commas, as the tool prints it
 * @param local whether it is the node that was asked
 */
public record QuorumMember(
    long nodeId, OptionalInt votes, Optional<QdeviceVote> qdevice, String name, boolean local) {}
