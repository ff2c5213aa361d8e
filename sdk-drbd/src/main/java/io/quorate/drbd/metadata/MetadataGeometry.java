package io.quorate.drbd.metadata;

/**
 * What decides on the size of metadata.
 *
 * <p>The numbers are those of {@code drbdmeta create-md} of drbd-utils 9.22: a bit of the bitmap stands for 4 KiB, bitmaps
 * have whole words of 64 bits for each peer and whole blocks of 4 KiB for all of them.
 *
 * @param version 08 or 09
 * @param placement where it is put
 * @param maxPeers {@code --max-peers}, 1..31; 1 in version 08
 * @param activityLogStripes {@code --al-stripes}
 * @param activityLogStripeKib {@code --al-stripe-size-kB}, in KiB, a multiple of 4
 */
public record MetadataGeometry(
    MetadataVersion version,
    MetadataPlacement placement,
    int maxPeers,
    int activityLogStripes,
    int activityLogStripeKib) {
  /** The size of a block of metadata, and of what a bit of the bitmap stands for. */
  static final long BLOCK = 4096;

  private static final long SECTOR = 512;
  private static final long MIN_DEVICE = 68 * 1024;
  private static final long MAX_DEVICE = 1L << 50;
  private static final long MAX_BITMAP_OF_PEER = 1L << 35;
  private static final long MIN_ACTIVITY_LOG_KIB = 32;
  private static final long MAX_ACTIVITY_LOG_KIB = 32 * 1024;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException when the version is 07, the number of peers is outside of its range, or the activity
   *     log is not of 32 KiB to 32 MiB
   */
  public MetadataGeometry {
    if (version == MetadataVersion.V07) {
      throw new IllegalArgumentException("the layout of version 07 is not known here");
    }
    if (maxPeers < 1 || maxPeers > (version == MetadataVersion.V08 ? 1 : 31)) {
      throw new IllegalArgumentException("the number of peers " + maxPeers + " is out of range");
    }
    long activityLog = (long) activityLogStripes * activityLogStripeKib;
    if (activityLogStripes < 1
        || activityLogStripeKib < 4
        || activityLogStripeKib % 4 != 0
        || activityLog < MIN_ACTIVITY_LOG_KIB
        || activityLog > MAX_ACTIVITY_LOG_KIB) {
      throw new IllegalArgumentException(
          "an activity log has 32 KiB to 32 MiB, in stripes of a multiple of 4 KiB");
    }
  }

  /** Version 08, with an activity log of 32 KiB. */
  public static MetadataGeometry v08(MetadataPlacement placement) {
    return new MetadataGeometry(MetadataVersion.V08, placement, 1, 1, 32);
  }

  /** Version 09, with an activity log of 32 KiB. */
  public static MetadataGeometry v09(MetadataPlacement placement, int maxPeers) {
    return new MetadataGeometry(MetadataVersion.V09, placement, maxPeers, 1, 32);
  }

  /** The same with another activity log. */
  public MetadataGeometry withActivityLog(int stripes, int stripeKib) {
    return new MetadataGeometry(version, placement, maxPeers, stripes, stripeKib);
  }

  /**
   * Where metadata lies on a device of a size: the backing device for internal metadata, else the device for metadata.
   *
   * @throws MetadataLayoutException when {@code create-md} would refuse
   */
  public MetadataLayout layout(long deviceBytes) {
    if (deviceBytes < MIN_DEVICE) {
      throw new MetadataLayoutException(
          "a device of "
              + deviceBytes
              + " bytes is too small for metadata: it needs "
              + MIN_DEVICE);
    }
    if (deviceBytes / SECTOR > MAX_DEVICE / SECTOR) {
      throw new MetadataLayoutException("a device may have 1 PiB, not " + deviceBytes + " bytes");
    }
    MetadataLayout layout =
        placement.kind() == MetadataPlacement.Kind.INTERNAL
            ? internal(deviceBytes)
            : external(deviceBytes);
    long first = Math.min(layout.superblockOffset(), layout.bitmapOffset());
    if (first < 0 || layout.superblockOffset() > deviceBytes - BLOCK) {
      throw new MetadataLayoutException(
          "a device of " + deviceBytes + " bytes is too small for this metadata");
    }
    if (bitmap(deviceBytes) > layout.bitmapBytes()
        || layout.bitmapOffset() + bitmap(deviceBytes) > deviceBytes) {
      throw new MetadataLayoutException(
          "the bitmap of a device of " + deviceBytes + " bytes does not fit");
    }
    return layout;
  }

  private MetadataLayout internal(long deviceBytes) {
    long superblock = roundDown(deviceBytes - BLOCK, BLOCK);
    long bitmap = bitmap(deviceBytes);
    if (bitmap > MAX_BITMAP_OF_PEER * maxPeers) {
      throw new MetadataLayoutException("the bitmap is too large");
    }
    long bitmapOffset = superblock - activityLog() - bitmap;
    return new MetadataLayout(
        deviceBytes,
        bitmap + activityLog() + BLOCK,
        superblock,
        superblock - activityLog(),
        activityLog(),
        bitmapOffset,
        bitmap,
        bitmapOffset);
  }

  private MetadataLayout external(long deviceBytes) {
    boolean slot = placement.kind() == MetadataPlacement.Kind.INDEXED;
    long size = slot ? MetadataPlacement.SLOT_BYTES : roundDown(deviceBytes, SECTOR);
    long superblock = slot ? MetadataPlacement.SLOT_BYTES * placement.index().orElseThrow() : 0;
    long area = size - BLOCK - activityLog();
    return new MetadataLayout(
        deviceBytes,
        size,
        superblock,
        superblock + BLOCK,
        activityLog(),
        superblock + BLOCK + activityLog(),
        area,
        area / 8 / maxPeers * 64 * BLOCK);
  }

  /**
   * The size of the smallest device, in whole blocks of 4 KiB, with room for a replicated device: the backing device for
   * internal metadata, else the device for metadata alone; of slots the end of this one.
   *
   * @param dataBytes the size that the replicated device shall have
   * @throws MetadataLayoutException when no device would do
   */
  public long deviceFor(long dataBytes) {
    if (dataBytes < 0 || dataBytes > MAX_DEVICE) {
      throw new MetadataLayoutException("no device can have " + dataBytes + " bytes of data");
    }
    long device =
        switch (placement.kind()) {
          case INTERNAL -> backingFor(roundUp(dataBytes, BLOCK));
          case FLEX_EXTERNAL ->
              Math.max(MIN_DEVICE, BLOCK + activityLog() + bitmap(roundUp(dataBytes, BLOCK)));
          case INDEXED -> MetadataPlacement.SLOT_BYTES * (placement.index().orElseThrow() + 1);
        };
    MetadataLayout layout = layout(device);
    if (layout.maxDataBytes() < dataBytes) {
      throw new MetadataLayoutException(
          "a slot of 128 MiB has room for " + layout.maxDataBytes() + " bytes of data");
    }
    return device;
  }

  /** Grows the device until the bitmap for it fits beside the data; each step is needed, so the end is the smallest. */
  private long backingFor(long data) {
    long device = Math.max(roundUp(MIN_DEVICE, BLOCK), data + activityLog() + BLOCK);
    while (true) {
      long needed = data + bitmap(device) + activityLog() + BLOCK;
      if (needed <= device) {
        return device;
      }
      device = needed;
    }
  }

  private long activityLog() {
    return (long) activityLogStripes * activityLogStripeKib * 1024;
  }

  /** The size of the bitmaps of a device. */
  private long bitmap(long deviceBytes) {
    long sectors = deviceBytes / SECTOR;
    long bits = roundUp((sectors + 7) / 8, 64);
    return roundUp(bits / 8 * maxPeers, BLOCK);
  }

  private static long roundUp(long value, long unit) {
    return (value + unit - 1) / unit * unit;
  }

  private static long roundDown(long value, long unit) {
    return value / unit * unit;
  }
}
