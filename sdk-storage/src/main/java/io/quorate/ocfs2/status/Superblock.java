package io.quorate.ocfs2.status;

import io.quorate.ocfs2.model.ClusterStack;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The super block of a volume, by {@code debugfs.ocfs2 -R stats}.
 *
 * @param label empty when there is none
 * @param uuid the volume's identity
 * @param stack absent when the tool names one that is not known; {@link ClusterStack#NONE} for a local file system
 * @param classic whether the volume says nothing of a cluster, as max-compat leaves it: {@code classic o2cb}
 * @param cluster the name of the cluster that may mount it
 * @param globalHeartbeat whether its cluster writes heartbeats to regions
 * @param slots the nodes that may mount it at a time
 * @param blockSize in bytes
 * @param clusterSize in bytes
 * @param clusters the number of clusters
 * @param features the names of all features, compatible ones first
 * @param mountCount mounts since the last check
 * @param maxMountCount mounts after which it is checked
 * @param fields every field by its name as the tool prints it
 */
public record Superblock(
    String label,
    Optional<Ocfs2Uuid> uuid,
    Optional<ClusterStack> stack,
    boolean classic,
    Optional<String> cluster,
    boolean globalHeartbeat,
    int slots,
    long blockSize,
    long clusterSize,
    long clusters,
    List<String> features,
    int mountCount,
    int maxMountCount,
    Map<String, String> fields) {
  /** Copies list and map. */
  public Superblock {
    features = List.copyOf(features);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The size of the file system in bytes. */
  public long size() {
    return clusters * clusterSize;
  }
}
