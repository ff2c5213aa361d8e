package io.quorate.drbd.status;

import java.math.BigDecimal;

/**
 * A value in 64 bits: a number as it is written, or the number of a word in {@link EventWords}; 0 is none.
 *
 * <p>Most values are counters, and the others are few words, so that a change of state writes one field of an array.
 */
final class EventCell {
  /** No value. */
  static final long NONE = 0;

  private static final int KIND = 61;
  private static final long INTEGER = 1;
  private static final long DECIMAL = 2;
  private static final long WORD = 3;
  private static final int DECIMALS = 56;
  private static final long VALUE = (1L << DECIMALS) - 1;

  /** More digits do not fit beside the kind. */
  private static final int MAX_DIGITS = 16;

  private EventCell() {}

  static boolean isWord(long cell) {
    return cell >>> KIND == WORD;
  }

  static int word(long cell) {
    return (int) cell;
  }

  static long ofWord(int number) {
    return WORD << KIND | number;
  }

  static String text(long cell, EventWords words) {
    long value = cell & VALUE;
    long kind = cell >>> KIND;
    if (kind == WORD) {
      return words.text(word(cell));
    }
    return kind == INTEGER
        ? Long.toString(value)
        : BigDecimal.valueOf(value, (int) (cell >>> DECIMALS & 15)).toPlainString();
  }

  /** Reads {@code 12} or {@code 12.34}; {@link #NONE} for what is written otherwise, such as {@code 012}. */
  static long number(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length == 1) {
      int digit = bytes[from] - '0';
      return digit >= 0 && digit <= 9 ? INTEGER << KIND | digit : NONE;
    }
    if (length == 0 || length > MAX_DIGITS) {
      return NONE;
    }
    if (length <= 8 && bytes[from] != '0') {
      long value = EventBytes.digits(bytes, from, length);
      if (value >= 0) {
        return INTEGER << KIND | value;
      }
    }
    long value = 0;
    int point = -1;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
      } else if (digit == '.' - '0' && point < 0 && i > from && i + 1 < to) {
        point = i;
      } else {
        return NONE;
      }
    }
    if (bytes[from] == '0' && length > 1 && point != from + 1) {
      return NONE;
    }
    return point < 0
        ? INTEGER << KIND | value
        : DECIMAL << KIND | (long) (to - point - 1) << DECIMALS | value;
  }
}
