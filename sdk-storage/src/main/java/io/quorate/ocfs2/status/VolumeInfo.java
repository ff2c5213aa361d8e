package io.quorate.ocfs2.status;

import io.quorate.ocfs2.model.Ocfs2Uuid;
import java.util.List;
import java.util.Optional;

/**
 * A volume, by {@code o2info --volinfo} or {@code tunefs.ocfs2 -Q}.
 *
 * @param label empty when there is none
 * @param uuid absent when it is no UUID
 * @param blockSize in bytes; 0 when the tool does not say it, as tunefs.ocfs2 1.8.7
 * @param clusterSize in bytes
 * @param slots the nodes that may mount it at a time
 * @param features the names of all features
 */
public record VolumeInfo(
    String label,
    Optional<Ocfs2Uuid> uuid,
    long blockSize,
    long clusterSize,
    int slots,
    List<String> features) {
  /** Copies the list. */
  public VolumeInfo {
    features = List.copyOf(features);
  }
}
