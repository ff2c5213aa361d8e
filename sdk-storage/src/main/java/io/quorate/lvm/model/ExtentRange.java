package io.quorate.lvm.model;

/**
 * Extents of a physical volume that a logical volume uses.
 *
 * @param start the first one, from 0
 * @param count how many
 * @param lv the name of the logical volume
 */
public record ExtentRange(long start, long count, String lv) {
  /** The number of the extent behind the last one. */
  public long end() {
    return start + count;
  }
}
