package io.quorate.lvm.status;

import java.util.Arrays;
import java.util.Optional;

/** Whether a logical volume can be written: letter 2 of {@code lv_attr}, lvs(8). */
public enum LvPermission {
  /** {@code w}: writeable. */
  WRITEABLE('w', "writeable"),
  /** {@code r}: read only. */
  READ_ONLY('r', "read only"),
  /** {@code R}: activated read only, though it is writeable. */
  READ_ONLY_ACTIVATION('R', "activated read only, though it is writeable"),
  /** {@code -}: not told. */
  UNKNOWN('-', "not told");

  private final char letter;
  private final String words;

  LvPermission(char letter, String words) {
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
  public static Optional<LvPermission> of(char letter) {
    return Arrays.stream(values()).filter(each -> each.letter == letter).findFirst();
  }
}
