package io.quorate.ocfs2.status;

import io.quorate.ocfs2.model.ClusterStack;
import java.util.List;
import java.util.Optional;

/**
 * What {@code mkfs.ocfs2} made, or with {@code --dry-run} would make.
 *
 * @param stack absent in a dry run without a stack
 * @param cluster the name of the cluster
 * @param label empty when there is none
 * @param features the names of the features
 * @param blockSize in bytes
 * @param clusterSize in bytes
 * @param volumeSize in bytes
 * @param journalSize in bytes
 * @param slots the nodes that may mount it at a time
 * @param overwrites whether there was an OCFS2 volume
 * @param finished whether it was made to its end
 */
public record MkfsReport(
    Optional<ClusterStack> stack,
    Optional<String> cluster,
    String label,
    List<String> features,
    long blockSize,
    long clusterSize,
    long volumeSize,
    long journalSize,
    int slots,
    boolean overwrites,
    boolean finished) {
  /** Copies the list. */
  public MkfsReport {
    features = List.copyOf(features);
  }
}
