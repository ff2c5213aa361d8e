package io.quorate.core.xml;

/** How a text is laid out around a place: line starts, line ends and indentation. */
final class Layout {
  /** How far from its start a text is looked at to learn its line end and its unit of indentation. */
  private static final int SAMPLE = 65_536;

  private final String text;

  Layout(String text) {
    this.text = text;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Offset of the first of the blanks that end at an offset. */
  int blanksBefore(int at) {
    int start = at;
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Offset after the blanks that start at an offset. */
  int blanksAfter(int at) {
    int end = at;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether there are only blanks between an offset and the start of its line. */
  boolean beginsLine(int at) {
    int start = blanksBefore(at);
    return start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\uFEFF';
  }

  /** Whether there are only blanks between an offset and the end of its line. */
  boolean endsLine(int at) {
    int end = blanksAfter(at);
    return end == text.length() || text.charAt(end) == '\n' || text.startsWith("\r\n", end);
  }

  /** Offset after the line whose end {@link #endsLine} has found. */
  int nextLine(int at) {
    int end = blanksAfter(at);
    if (end < text.length()) {
      end += text.charAt(end) == '\r' ? 2 : 1;
    }
    return end;
  }

  /** The blanks in front of an offset that begins its line. */
  String indent(int at) {
    return text.substring(blanksBefore(at), at);
  }

  /** The line end that the text uses. */
  String lineEnd() {
    int first = lineFeed(0);
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The blanks of one level: those of the first tag that is indented. */
  String unit() {
    for (int line = lineFeed(0) + 1; line > 0; line = lineFeed(line) + 1) {
      int tag = blanksAfter(line);
      if (tag > line
          && tag + 1 < text.length()
          && text.charAt(tag) == '<'
          && text.charAt(tag + 1) != '!') {
        return text.substring(line, tag);
      }
    }
    return "  ";
  }

  /** Offset of the next line feed in the sample; -1 when there is none. */
  private int lineFeed(int from) {
    int end = Math.min(text.length(), SAMPLE);
    for (int at = from; at < end; at++) {
      if (text.charAt(at) == '\n') {
        return at;
      }
    }
    return -1;
  }
}
