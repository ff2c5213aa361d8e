package io.quorate.lvm.status;

import java.util.Arrays;
import java.util.Optional;

/** What the kernel has of a logical volume: letter 5 of {@code lv_attr}, lvs(8). */
public enum LvState {
  /** {@code -}: not active. */
  INACTIVE('-', "not active"),
  /** {@code a}: active. */
  ACTIVE('a', "active"),
  /** {@code h}: removed, and remembered. */
  HISTORICAL('h', "removed, and remembered"),
  /** {@code s}: suspended. */
  SUSPENDED('s', "suspended"),
  /** {@code I}: invalid snapshot. */
  INVALID_SNAPSHOT('I', "invalid snapshot"),
  /** {@code S}: invalid suspended snapshot. */
  INVALID_SUSPENDED_SNAPSHOT('S', "invalid suspended snapshot"),
  /** {@code m}: merge of the snapshot failed. */
  MERGE_FAILED('m', "merge of the snapshot failed"),
  /** {@code M}: merge of the suspended snapshot failed. */
  SUSPENDED_MERGE_FAILED('M', "merge of the suspended snapshot failed"),
  /** {@code d}: mapped device without tables. */
  WITHOUT_TABLES('d', "mapped device without tables"),
  /** {@code i}: mapped device with an inactive table. */
  INACTIVE_TABLE('i', "mapped device with an inactive table"),
  /** {@code c}: thin pool that needs a check. */
  CHECK_NEEDED('c', "thin pool that needs a check"),
  /** {@code C}: suspended thin pool that needs a check. */
  SUSPENDED_CHECK_NEEDED('C', "suspended thin pool that needs a check"),
  /** {@code X}: unknown. */
  UNKNOWN('X', "unknown");

  private final char letter;
  private final String words;

  LvState(char letter, String words) {
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
  public static Optional<LvState> of(char letter) {
    return Arrays.stream(values()).filter(each -> each.letter == letter).findFirst();
  }
}
