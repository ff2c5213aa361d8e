package io.quorate.pacemaker.crm;

/** Words as {@code crm} reads them back. */
final class Quote {
  private Quote() {}

  /** {@code name=value}, the value in quotes unless it is plain. */
  static String pair(String name, String value) {
    return isWord(name) ? name + "=" + value(value) : quoted(name + "=" + value);
  }

  /** A value: in quotes unless it has letters, digits, underscores, dots and hyphens only. */
  static String value(String value) {
    if (value.isEmpty()) {
      return "\"\"";
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain =
          Scan.isAsciiLetter(c) || c >= '0' && c <= '9' || c == '_' || c == '.' || c == '-';
      if (!plain) {
        return quoted(value);
      }
    }
    return value;
  }

  /** A word: in quotes only where it needs them. */
  static String word(String text) {
    return isWord(text) ? text : quoted(text);
  }

  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '"' || c == '\'' || c == '\\') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
