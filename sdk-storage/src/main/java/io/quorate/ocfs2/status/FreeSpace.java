package io.quorate.ocfs2.status;

import java.util.List;

/**
 * The free space of a volume and its pieces, by {@code o2info --freefrag}.
 *
 * @param blockSize in bytes
 * @param clusterSize in bytes
 * @param clusters all clusters
 * @param freeClusters those not in use
 * @param smallest the smallest free extent in KiB
 * @param largest the largest free extent in KiB
 * @param average the average free extent in KiB
 * @param chunkSize the size that was asked for, in bytes
 * @param chunks all chunks of that size
 * @param freeChunks those not in use
 * @param histogram free extents by size
 */
public record FreeSpace(
    long blockSize,
    long clusterSize,
    long clusters,
    long freeClusters,
    long smallest,
    long largest,
    long average,
    long chunkSize,
    long chunks,
    long freeChunks,
    List<Extents> histogram) {
  /**
   * Free extents of about one size.
   *
   * @param range as the tool prints it, for example {@code 8M...   16M-} without blanks
   * @param extents how many there are
   * @param clusters the clusters in them
   */
  public record Extents(String range, long extents, long clusters) {}

  /** Copies the list. */
  public FreeSpace {
    histogram = List.copyOf(histogram);
  }
}
