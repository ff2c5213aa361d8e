package io.quorate.ocfs2.status;

import io.quorate.ocfs2.model.ClusterStack;
import java.util.Optional;

/**
 * The cluster of a volume or of the running host, by {@code o2cluster -o} and {@code o2cluster -r}.
 *
 * @param stack absent when the tool names one that is not known
 * @param cluster the name of the cluster
 * @param globalHeartbeat whether heartbeats are written to regions
 */
public record VolumeCluster(
    Optional<ClusterStack> stack, Optional<String> cluster, boolean globalHeartbeat) {}
