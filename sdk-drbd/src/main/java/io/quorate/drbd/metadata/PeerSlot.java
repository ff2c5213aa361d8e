package io.quorate.drbd.metadata;

/**
 * What the metadata knows of one peer: {@code peer[N] { }}.
 *
 * @param nodeId the node-id of the peer, 0..31; 0 in version 08, which has one peer
 * @param bitmapIndex the slot of its bitmap; -1 when it has none
 * @param bitmapUuid the generation since which changes are recorded for it
 * @param bitmapDagtag the position in the stream of writes
 * @param flags bits: 0 connected, 1 outdated, 2 fencing, 3 full sync, 4 seen with a disk, 16 exists
 */
public record PeerSlot(
    int nodeId, int bitmapIndex, GenerationUuid bitmapUuid, long bitmapDagtag, int flags) {
  /** A slot that is not in use. */
  public static PeerSlot unused(int nodeId) {
    return new PeerSlot(nodeId, -1, GenerationUuid.NONE, 0, 0);
  }
}
