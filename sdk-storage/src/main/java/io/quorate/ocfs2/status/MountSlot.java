package io.quorate.ocfs2.status;

/**
 * A slot of a volume that a node has, by {@code debugfs.ocfs2 -R slotmap}.
 *
 * @param slot from 0
 * @param node the node's number: that of cluster.conf with o2cb, that of Corosync with Pacemaker
 */
public record MountSlot(int slot, long node) {}
