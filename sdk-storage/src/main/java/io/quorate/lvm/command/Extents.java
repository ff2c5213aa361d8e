package io.quorate.lvm.command;

import io.quorate.lvm.value.LvmSize;

/**
 * How much space a command gives or leaves: a size, a number of extents, or a part of something.
 *
 * @param option {@code --size} or {@code --extents}
 * @param text its value
 */
public record Extents(String option, String text) {
  private static final String SIZE = "--size";
  private static final String EXTENTS = "--extents";

  /** A size; LVM rounds it up to whole extents. */
  public static Extents size(LvmSize size) {
    if (size.bytes() <= 0) {
      throw new IllegalArgumentException("a size must be positive: " + size);
    }
    return new Extents(SIZE, size.toString());
  }

  /** A size in bytes; LVM rounds it up to whole extents. */
  public static Extents bytes(long bytes) {
    return size(LvmSize.ofBytes(bytes));
  }

  /** A number of extents. */
  public static Extents count(long extents) {
    if (extents <= 0) {
      throw new IllegalArgumentException("a number of extents must be positive: " + extents);
    }
    return new Extents(EXTENTS, Long.toString(extents));
  }

  /** A part of what is free in the volume group, in percent. */
  public static Extents ofFree(int percent) {
    return percent(percent, "FREE");
  }

  /** A part of the volume group, in percent. */
  public static Extents ofVolumeGroup(int percent) {
    return percent(percent, "VG");
  }

  /** A part of the origin of a snapshot, in percent. */
  public static Extents ofOrigin(int percent) {
    return percent(percent, "ORIGIN");
  }

  private static Extents percent(int percent, String of) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException("1 to 100 percent, and not " + percent);
    }
    return new Extents(EXTENTS, percent + "%" + of);
  }

  /** The same as an addition to what is there: {@code +SIZE}. */
  public Extents more() {
    return new Extents(option, "+" + text);
  }

  String word() {
    return option + "=" + text;
  }
}
