package io.quorate.lvm.status;

import java.util.Arrays;
import java.util.Optional;

/** The driver in the kernel that a logical volume belongs to: letter 7 of {@code lv_attr}, lvs(8). */
public enum LvTarget {
  /** {@code -}: none of its own. */
  NONE('-', "none of its own"),
  /** {@code C}: cache. */
  CACHE('C', "cache"),
  /** {@code m}: mirror. */
  MIRROR('m', "mirror"),
  /** {@code r}: RAID. */
  RAID('r', "RAID"),
  /** {@code s}: snapshot. */
  SNAPSHOT('s', "snapshot"),
  /** {@code t}: thin. */
  THIN('t', "thin"),
  /** {@code u}: unknown. */
  UNKNOWN('u', "unknown"),
  /** {@code v}: virtual. */
  VIRTUAL('v', "virtual"),
  /** {@code d}: VDO. */
  VDO('d', "VDO");

  private final char letter;
  private final String words;

  LvTarget(char letter, String words) {
    this.letter = letter;
    this.words = words;
  }

  /** The letter that LVM prints. */
  public char letter() {
    return letter;
  }

  /** What it means. */
  public String words() {
    return words;
  }

  /** The meaning of a letter; empty when it has none. */
  public static Optional<LvTarget> of(char letter) {
    return Arrays.stream(values()).filter(each -> each.letter == letter).findFirst();
  }
}
