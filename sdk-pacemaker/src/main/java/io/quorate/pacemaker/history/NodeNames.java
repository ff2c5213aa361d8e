package io.quorate.pacemaker.history;

/**
 * The order of node names: numbers in them count as numbers, letters without their case.
 *
 * <p>Source: {@code pcmk__numeric_strcasecmp} in {@code lib/common/strings.c}.
 */
final class NodeNames {
  private NodeNames() {}

  static int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endA = digits(a, i);
        int endB = digits(b, j);
        int order = number(a, i, endA, b, j, endB);
        if (order != 0) {
          return order;
        }
        i = endA;
        j = endB;
      } else {
        int order = Character.toLowerCase(a.charAt(i++)) - Character.toLowerCase(b.charAt(j++));
        if (order != 0) {
          return order;
        }
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  private static int number(String a, int i, int endA, String b, int j, int endB) {
    int startA = zeros(a, i, endA);
    int startB = zeros(b, j, endB);
    int length = (endA - startA) - (endB - startB);
    return length != 0 ? length : a.substring(startA, endA).compareTo(b.substring(startB, endB));
  }

  private static int zeros(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '0') {
      at++;
    }
    return at;
  }

  private static int digits(String text, int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
