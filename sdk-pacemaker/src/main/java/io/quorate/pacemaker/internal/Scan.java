package io.quorate.pacemaker.internal;

import java.util.Arrays;

/**
 * Whole numbers in a text as {@code sscanf} finds them.
 *
 * @param count how many were found; -1 when the text ended before the first
 * @param values the 32 bits that C stores for each; 0 where none was found
 */
public record Scan(int count, int[] values) {
  /**
   * Scans for numbers with text between them, for example {@code "-", "-"} for {@code "%d-%d-%d"}.
   *
   * @param between the text after each number but the last
   */
  public static Scan separated(String text, String... between) {
    int[] widths = new int[between.length + 1];
    Arrays.fill(widths, Integer.MAX_VALUE);
    return scan(text, widths, between);
  }

  /** Scans for numbers of limited width without text between them, for example {@code 4, 2, 2}. */
  public static Scan widths(String text, int... widths) {
    String[] between = new String[widths.length - 1];
    Arrays.fill(between, "");
    return scan(text, widths, between);
  }

  /** The number at an index, unsigned. */
  public long unsigned(int index) {
    return Integer.toUnsignedLong(values[index]);
  }

  private static Scan scan(String text, int[] widths, String[] between) {
    int[] values = new int[widths.length];
    int at = 0;
    for (int i = 0; i < widths.length; i++) {
      CNumber number = CNumber.read(text, at, widths[i]);
      if (!number.found()) {
        boolean ended = i == 0 && CNumber.skipBlanks(text, at) == text.length();
        return new Scan(ended ? -1 : i, values);
      }
      values[i] = (int) number.value();
      at = number.end();
      if (i < between.length) {
        if (!text.startsWith(between[i], at)) {
          return new Scan(i + 1, values);
        }
        at += between[i].length();
      }
    }
    return new Scan(widths.length, values);
  }
}
