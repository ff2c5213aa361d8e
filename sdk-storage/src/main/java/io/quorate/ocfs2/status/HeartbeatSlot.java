package io.quorate.ocfs2.status;

import java.time.Duration;

/**
 * The last heartbeat of a node on a volume, by {@code debugfs.ocfs2 -R hb}; only o2cb writes them.
 *
 * @param slot the number of the block
 * @param node the number of the node in cluster.conf
 * @param sequence counts up; a node whose sequence does not change is not alive
 * @param generation changes with each start of the heartbeat
 * @param checksum of the block
 * @param deadTime the time without a heartbeat after which the node is dead
 */
public record HeartbeatSlot(
    int slot, int node, long sequence, long generation, long checksum, Duration deadTime) {}
