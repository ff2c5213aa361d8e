package io.quorate.lvm.status;

import java.util.Arrays;
import java.util.Optional;

/** Where extents are taken: letter 3 of {@code lv_attr}, letter 5 of {@code vg_attr}; lvs(8), vgs(8). */
public enum AllocationPolicy {
  /** {@code a}: anywhere. */
  ANYWHERE('a', "anywhere"),
  /** {@code c}: contiguous. */
  CONTIGUOUS('c', "contiguous"),
  /** {@code i}: inherited from the volume group. */
  INHERITED('i', "inherited from the volume group"),
  /** {@code l}: on the same physical volumes. */
  CLING('l', "on the same physical volumes"),
  /** {@code C}: on physical volumes with the same tags. */
  CLING_BY_TAGS('C', "on physical volumes with the same tags"),
  /** {@code n}: normal. */
  NORMAL('n', "normal"),
  /** {@code -}: not told. */
  NONE('-', "not told");

  private final char letter;
  private final String words;

  AllocationPolicy(char letter, String words) {
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
  public static Optional<AllocationPolicy> of(char letter) {
    return Arrays.stream(values()).filter(each -> each.letter == letter).findFirst();
  }
}
