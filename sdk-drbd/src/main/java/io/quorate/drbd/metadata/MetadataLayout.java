package io.quorate.drbd.metadata;

/**
 * Where the parts of the metadata lie on a device. All numbers are bytes from the start of the device.
 *
 * @param deviceBytes the size of the device that holds the metadata
 * @param metadataBytes the size of all of it: superblock, activity log and bitmap; of a slot or device of its own all of that
 * @param superblockOffset {@code md_offset}; the superblock has 4 KiB
 * @param activityLogOffset {@code al_offset}
 * @param activityLogBytes the size of the activity log
 * @param bitmapOffset {@code bm_offset}
 * @param bitmapBytes the size of the area for bitmaps of all peers
 * @param maxDataBytes the largest size of the replicated device. External metadata does not know the backing device, which
 *     may be smaller
 */
public record MetadataLayout(
    long deviceBytes,
    long metadataBytes,
    long superblockOffset,
    long activityLogOffset,
    long activityLogBytes,
    long bitmapOffset,
    long bitmapBytes,
    long maxDataBytes) {}
