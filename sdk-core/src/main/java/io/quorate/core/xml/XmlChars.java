package io.quorate.core.xml;

/** The character classes of XML 1.0, fifth edition, sections 2.2 and 2.3. */
final class XmlChars {
  private static final int ASCII = 0x80;
  private static final boolean[] NAME = new boolean[ASCII];

  static {
    for (int c = 0; c < ASCII; c++) {
      NAME[c] = isNameStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.';
    }
  }

  private XmlChars() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Production {@code Char}. */
  static boolean isChar(int c) {
    return c >= 0x20 && c <= 0xD7FF
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0x10FFFF;
  }

  /** Production {@code NameStartChar}. */
  static boolean isNameStart(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':';
    }
    return c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7
        || c >= 0x370 && c <= 0x1FFF && c != 0x37E
        || c == 0x200C
        || c == 0x200D
        || c >= 0x2070 && c <= 0x218F
        || c >= 0x2C00 && c <= 0x2FEF
        || c >= 0x3001 && c <= 0xD7FF
        || c >= 0xF900 && c <= 0xFDCF
        || c >= 0xFDF0 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0xEFFFF;
  }

  /** Production {@code NameChar}. */
  static boolean isName(int c) {
    return isNameStart(c)
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == 0xB7
        || c >= 0x300 && c <= 0x36F
        || c == 0x203F
        || c == 0x2040;
  }

  /** The offset after the name that starts at an offset; the offset itself when none does. */
  static int nameEnd(String text, int at) {
    int length = text.length();
    if (at >= length || !isNameStart(text.codePointAt(at))) {
      return at;
    }
    int end = at;
    while (end < length) {
      int c = text.charAt(end);
      if (c < ASCII) {
        if (!NAME[c]) {
          break;
        }
        end++;
        continue;
      }
      if (Character.isHighSurrogate((char) c)) {
        c = text.codePointAt(end);
      }
      if (!isName(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  static int skipSpace(String text, int at, int end) {
    int next = at;
    while (next < end && isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  static boolean isBlank(String text, int start, int end) {
    return skipSpace(text, start, end) == end;
  }

  /** The text without space, tabulators and line ends at both ends. */
  static String strip(String text) {
    int start = skipSpace(text, 0, text.length());
    int end = text.length();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The text with every line end as a line feed. */
  static String lineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Offset of the first character that cannot be written in XML; -1 when all can. */
  static int firstIllegal(String text, int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c >= 0x20 && c < 0xD800) {
        at++;
        continue;
      }
      int point = at + 1 < end ? text.codePointAt(at) : c;
      if (!isChar(point)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return -1;
  }

  static String checked(String value) {
    int bad = firstIllegal(value, 0, value.length());
    if (bad >= 0) {
      throw new IllegalArgumentException(
          "character "
              + Problems.shown(value.charAt(bad))
              + " at offset "
              + bad
              + " cannot be written in XML");
    }
    return value;
  }

  static String checkedName(String name) {
    if (name.isEmpty() || nameEnd(name, 0) != name.length() || !XmlNames.isQualified(name)) {
      throw new IllegalArgumentException("not a name: '" + Problems.shown(name) + "'");
    }
    return name;
  }

  /** A value that is written as it is, and so must not hold what ends it. */
  static String verbatim(String value, String terminator) {
    if (value.contains(terminator)) {
      throw new IllegalArgumentException("'" + terminator + "' cannot be written here");
    }
    return lineFeeds(checked(value));
  }
}
