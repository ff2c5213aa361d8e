package io.quorate.pacemaker.schema;

/** Numbers as XML Schema writes them, without space around them. */
final class Numbers {
  /** Digits behind leading zeros that libxml2 reads. */
  private static final int MOST_DIGITS = 24;

  private Numbers() {}

  static boolean isInteger(String text) {
    int start = isSigned(text) ? 1 : 0;
    int digits = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      if (digits > 0 || c != '0') {
        digits++;
      }
    }
    return text.length() > start && digits <= MOST_DIGITS;
  }

  static boolean isNonNegative(String text) {
    return isInteger(text) && (!text.startsWith("-") || isZero(text));
  }

  static boolean isPositive(String text) {
    return isNonNegative(text) && !isZero(text);
  }

  static boolean isLevel(String text) {
    return isPositive(text)
        && text.chars().filter(c -> c != '+').dropWhile(c -> c == '0').count() == 1;
  }

  static boolean isScore(String text) {
    return switch (text) {
      case "INFINITY", "+INFINITY", "-INFINITY" -> true;
      default -> isInteger(text);
    };
  }

  private static boolean isSigned(String text) {
    return text.startsWith("-") || text.startsWith("+");
  }

  private static boolean isZero(String text) {
    return text.chars().allMatch(c -> c == '0' || c == '+' || c == '-');
  }
}
