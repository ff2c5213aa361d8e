package io.quorate.drbd.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A dump of metadata: {@code drbdmeta dump-md}, and what {@code restore-md} takes.
 *
 * @param header the comment at the start
 * @param version of the metadata
 * @param unclean whether the activity log was not applied: the bitmap is not to be trusted, {@code restore-md} refuses it
 * @param maxPeers the number of bitmap slots, 1..31; 1 before version 09
 * @param place from comments
 * @param counters {@code gc} of version 07: flags, human, timeout, connected, arbitrary
 * @param nodeId -1 when it was not given yet; 09 only
 * @param currentUuid the generation of the data
 * @param flags of the device: a bit field. Version 08 of drbd-utils 9.22 prints zero, whatever they are
 * @param members nodes in the quorum, a bit for each node-id; drbd-utils 9.34 on
 * @param peers one of version 08, 32 of 09
 * @param historyUuids former generations, the younger first: 2 of version 08, 32 of 09
 * @param activityLogExtents from a comment
 * @param laSizeSectors the size that the nodes agreed on last, in sectors of 512 bytes; zero when they never met
 * @param bytesPerBit of the device for each bit of the bitmap: 4096, or a larger power of two
 * @param deviceUuid names the device
 * @param laPeerMaxBioSize in bytes
 * @param activityLogStripes the number of stripes
 * @param activityLogStripeSize of one stripe, in blocks of 4 KiB
 * @param bitmapBytes of all slots together, from a comment
 * @param bitmaps one for each slot
 * @param bitsSet from a comment; drbdmeta counts the last slot only
 * @param more statements that are not known, as they are written; they are not printed
 */
@Value.Builder
public record MetadataDump(
    Optional<DumpHeader> header,
    MetadataVersion version,
    boolean unclean,
    int maxPeers,
    Optional<DumpPlace> place,
    List<Long> counters,
    OptionalInt nodeId,
    GenerationUuid currentUuid,
    int flags,
    OptionalLong members,
    List<PeerSlot> peers,
    List<GenerationUuid> historyUuids,
    OptionalLong activityLogExtents,
    long laSizeSectors,
    long bytesPerBit,
    GenerationUuid deviceUuid,
    long laPeerMaxBioSize,
    long activityLogStripes,
    long activityLogStripeSize,
    OptionalLong bitmapBytes,
    List<DumpBitmap> bitmaps,
    OptionalLong bitsSet,
    List<String> more)
    implements WithMetadataDump {
  /** Copies the lists. */
  public MetadataDump {
    counters = List.copyOf(counters);
    peers = List.copyOf(peers);
    historyUuids = List.copyOf(historyUuids);
    bitmaps = List.copyOf(bitmaps);
    more = List.copyOf(more);
  }

  /** A builder with the values of new metadata. */
  public static MetadataDumpBuilder builder(MetadataVersion version) {
    return new MetadataDumpBuilder()
        .version(version)
        .unclean(false)
        .maxPeers(1)
        .currentUuid(GenerationUuid.JUST_CREATED)
        .flags(0)
        .laSizeSectors(0)
        .bytesPerBit(4096)
        .deviceUuid(GenerationUuid.NONE)
        .laPeerMaxBioSize(0)
        .activityLogStripes(1)
        .activityLogStripeSize(8);
  }

  /** The same without the comment at the start, which differs in every dump. */
  public MetadataDump withoutHeader() {
    return withHeader(Optional.empty());
  }

  /** The slot of a peer. */
  public Optional<PeerSlot> peer(int peerNodeId) {
    return peers.stream().filter(peer -> peer.nodeId() == peerNodeId).findFirst();
  }

  /** The bitmap of a slot. */
  public Optional<DumpBitmap> bitmap(int slot) {
    return bitmaps.stream().filter(bitmap -> bitmap.slot() == slot).findFirst();
  }

  /**
   * The identifiers towards a peer; empty for version 07 and for a slot that does not exist.
   *
   * @param peerNodeId 0 in version 08
   */
  public Optional<GenerationIdentifiers> identifiers(int peerNodeId) {
    if (version == MetadataVersion.V07) {
      return Optional.empty();
    }
    return peer(peerNodeId)
        .map(
            slot ->
                new GenerationIdentifiers(
                    version,
                    currentUuid,
                    slot.bitmapUuid(),
                    historyUuids,
                    version == MetadataVersion.V08
                        ? GenerationFlag.of08(flags)
                        : GenerationFlag.of09(flags, slot.flags())));
  }

  /** The bitmap generations of all slots but those of two nodes. */
  List<GenerationUuid> bitmapsOfOthers(int first, int second) {
    List<GenerationUuid> others = new ArrayList<>();
    for (PeerSlot slot : peers) {
      if (slot.nodeId() != first && slot.nodeId() != second) {
        others.add(slot.bitmapUuid());
      }
    }
    return others;
  }

  /** The text that {@code restore-md} takes; unclean dumps are marked so that it refuses them. */
  public String text() {
    return new DumpPrinter(this).print();
  }
}
