package io.quorate.pacemaker.internal;

/**
 * A whole number as {@code strtoll(text, &end, 10)} reads it.
 *
 * @param value the number, clipped to the range of a long; 0 without digits
 * @param end the index behind the last digit; the start index without digits
 * @param found whether there was a digit
 * @param overflow whether the value was clipped
 */
public record CNumber(long value, int end, boolean found, boolean overflow) {
  /** Reads at an index: blanks, a sign, digits. */
  public static CNumber read(String text, int start) {
    return read(text, start, Integer.MAX_VALUE);
  }

  /** Reads at an index; blanks do not count for the width, a sign does, as in {@code scanf("%4d")}. */
  static CNumber read(String text, int start, int width) {
    int at = skipBlanks(text, start);
    long limit = Math.min(text.length(), (long) at + width);
    boolean negative = false;
    if (at < limit && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      negative = text.charAt(at) == '-';
      at++;
    }
    int first = at;
    long value = 0;
    boolean overflow = false;
    for (; at < limit && isDigit(text, at); at++) {
      int digit = text.charAt(at) - '0';
      if (!overflow && value >= (Long.MIN_VALUE + digit) / 10) {
        value = value * 10 - digit;
      } else {
        overflow = true;
      }
    }
    if (at == first) {
      return new CNumber(0, start, false, false);
    }
    if (!overflow && !negative && value == Long.MIN_VALUE) {
      overflow = true;
    }
    if (overflow) {
      return new CNumber(negative ? Long.MIN_VALUE : Long.MAX_VALUE, at, true, true);
    }
    return new CNumber(negative ? value : -value, at, true, false);
  }

  /** The index of the first character that is no {@code isspace} blank. */
  public static int skipBlanks(String text, int start) {
    int at = start;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether {@code isspace} takes it for a blank in the C locale. */
  public static boolean isBlank(char each) {
    return each == ' ' || (each >= '\t' && each <= '\r');
  }

  /** Whether there is an ASCII digit at an index. */
  public static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
