package io.quorate.ocfs2.status;

import io.quorate.ocfs2.model.ClusterStack;
import java.util.List;
import java.util.Optional;

/**
 * An OCFS2 volume and who mounts it, by {@code mounted.ocfs2 -f}: what its slot map says, which may be old.
 *
 * @param device the device or file it was found on
 * @param stack absent when the tool names one that is not known
 * @param cluster the cluster that may mount it
 * @param globalHeartbeat whether its cluster writes heartbeats to regions, flag {@code G}
 * @param nodes names of nodes, or their numbers where the name is not known; empty when nobody mounts it
 */
public record MountedVolume(
    String device,
    Optional<ClusterStack> stack,
    Optional<String> cluster,
    boolean globalHeartbeat,
    List<String> nodes) {
  /** Copies the list. */
  public MountedVolume {
    nodes = List.copyOf(nodes);
  }

  /** Whether a node has it mounted, or had when it was last seen. */
  public boolean isMounted() {
    return !nodes.isEmpty();
  }
}
