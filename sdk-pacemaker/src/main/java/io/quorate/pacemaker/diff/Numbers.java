package io.quorate.pacemaker.diff;

import java.util.OptionalLong;

/** Whole numbers in attributes. */
final class Numbers {
  private Numbers() {}

  /** A number of at most 18 digits; empty for anything else. */
  static OptionalLong read(String text) {
    if (text.isEmpty() || text.length() > 18 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(text));
  }

  /** The number, or 0 when it is none. */
  static long orZero(String text) {
    return read(text).orElse(0);
  }
}
