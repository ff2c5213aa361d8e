package io.quorate.pacemaker.report;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** Whole numbers in answers. */
final class Numbers {
  private Numbers() {}

  static OptionalInt integer(String text) {
    try {
      return OptionalInt.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  static OptionalLong number(String text) {
    try {
      return OptionalLong.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
