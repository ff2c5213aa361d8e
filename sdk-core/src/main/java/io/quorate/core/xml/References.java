package io.quorate.core.xml;

import org.jspecify.annotations.Nullable;

/**
 * Character references and the five predefined entities, read and written.
 *
 * <p>There is nothing else to expand: a document cannot declare entities, because document type definitions are refused.
 */
final class References {
  private References() {}

  /** The value of a range of text; what is no reference stays as it is written. */
  static String decode(String text, int start, int end, boolean attribute) {
    int at = start;
    while (at < end && !isSpecial(text.charAt(at), attribute)) {
      at++;
    }
    if (at == end) {
      return text.substring(start, end);
    }
    StringBuilder out = new StringBuilder(end - start).append(text, start, at);
    while (at < end) {
      char c = text.charAt(at);
      if (c == '&') {
        int semicolon = end(text, at, end);
        int point = semicolon < 0 ? -1 : codePoint(text, at, semicolon);
        if (point >= 0) {
          out.appendCodePoint(point);
          at = semicolon + 1;
          continue;
        }
        out.append(c);
      } else if (c == '\r') {
        out.append(attribute ? ' ' : '\n');
        if (at + 1 < end && text.charAt(at + 1) == '\n') {
          at++;
        }
      } else {
        out.append(attribute && (c == '\n' || c == '\t') ? ' ' : c);
      }
      at++;
    }
    return out.toString();
  }

  private static boolean isSpecial(char c, boolean attribute) {
    return c == '&' || c == '\r' || attribute && (c == '\n' || c == '\t');
  }

  /** The offset of the semicolon of a reference that starts at an ampersand; -1 when there is none. */
  static int end(String text, int ampersand, int limit) {
    int at = ampersand + 1;
    if (at < limit && text.charAt(at) == '#') {
      at++;
      while (at < limit && isDigit(text.charAt(at))) {
        at++;
      }
    } else {
      at = Math.min(limit, XmlChars.nameEnd(text, at));
    }
    return at > ampersand + 1 && at < limit && text.charAt(at) == ';' ? at : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The character of a reference; -1 when it is none. */
  static int codePoint(String text, int ampersand, int semicolon) {
    if (text.charAt(ampersand + 1) == '#') {
      boolean hex = text.charAt(ampersand + 2) == 'x';
      return number(text, ampersand + (hex ? 3 : 2), semicolon, hex ? 16 : 10);
    }
    if (semicolon - ampersand > 5) {
      return -1;
    }
    return switch (text.substring(ampersand + 1, semicolon)) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> -1;
    };
  }

  private static int number(String text, int start, int end, int radix) {
    int value = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0) {
        return -1;
      }
      value = value * radix + digit;
      if (value > Character.MAX_CODE_POINT) {
        return -1;
      }
    }
    return end > start && XmlChars.isChar(value) ? value : -1;
  }

  /** Writes a text; a line feed becomes the line end that is given. */
  static void text(StringBuilder out, String value, String lineEnd) {
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      String escaped =
          switch (value.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '\n' -> lineEnd;
            default -> null;
          };
      done = flush(out, value, done, i, escaped);
    }
    out.append(value, done, value.length());
  }

  /** Writes the value of an attribute, to be put between quotes of one kind. */
  static void attribute(StringBuilder out, String value, char quote) {
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      String escaped =
          switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            case '"' -> c == quote ? "&quot;" : null;
            case '\'' -> c == quote ? "&apos;" : null;
            default -> null;
          };
      done = flush(out, value, done, i, escaped);
    }
    out.append(value, done, value.length());
  }

  private static int flush(
      StringBuilder out, String value, int done, int at, @Nullable String escaped) {
    if (escaped == null) {
      return done;
    }
    out.append(value, done, at).append(escaped);
    return at + 1;
  }
}
