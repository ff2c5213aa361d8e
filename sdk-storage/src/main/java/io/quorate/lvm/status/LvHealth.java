package io.quorate.lvm.status;

import java.util.Arrays;
import java.util.Optional;

/** What is wrong with a logical volume: letter 9 of {@code lv_attr}, lvs(8). */
public enum LvHealth {
  /** {@code -}: nothing is known to be wrong. */
  OK('-', "nothing is known to be wrong"),
  /** {@code p}: a physical volume is missing. */
  PARTIAL('p', "a physical volume is missing"),
  /** {@code X}: unknown. */
  UNKNOWN('X', "unknown"),
  /** {@code r}: a RAID image had a write error, and needs a refresh. */
  REFRESH_NEEDED('r', "a RAID image had a write error, and needs a refresh"),
  /** {@code m}: parts of the RAID are not coherent. */
  MISMATCHES('m', "parts of the RAID are not coherent"),
  /** {@code w}: RAID image that is read only when it must be. */
  WRITEMOSTLY('w', "RAID image that is read only when it must be"),
  /** {@code s}: RAID that is reshaped. */
  RESHAPING('s', "RAID that is reshaped"),
  /** {@code R}: RAID image that goes after the reshape. */
  REMOVE_AFTER_RESHAPE('R', "RAID image that goes after the reshape"),
  /** {@code F}: the thin pool failed. */
  FAILED('F', "the thin pool failed"),
  /** {@code D}: the thin pool has no space for data. */
  OUT_OF_DATA_SPACE('D', "the thin pool has no space for data"),
  /** {@code M}: metadata of the thin pool are read only. */
  METADATA_READ_ONLY('M', "metadata of the thin pool are read only"),
  /** {@code E}: the cache of writes has an error. */
  ERROR('E', "the cache of writes has an error");

  private final char letter;
  private final String words;

  LvHealth(char letter, String words) {
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
  public static Optional<LvHealth> of(char letter) {
    return Arrays.stream(values()).filter(each -> each.letter == letter).findFirst();
  }
}
