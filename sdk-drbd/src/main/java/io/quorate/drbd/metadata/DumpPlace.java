package io.quorate.drbd.metadata;

/**
 * Where the metadata lies, from the comments of a dump.
 *
 * @param sizeSectors {@code md_size_sect}: the size of all of it, in sectors of 512 bytes
 * @param offset {@code md_offset}: the superblock, in bytes from the start of the device
 * @param activityLogOffset {@code al_offset}, in bytes
 * @param bitmapOffset {@code bm_offset}, in bytes
 */
public record DumpPlace(long sizeSectors, long offset, long activityLogOffset, long bitmapOffset) {}
