package io.quorate.pacemaker.crm;

import io.quorate.core.text.Span;

/**
 * A word of a statement.
 *
 * @param text without quotes and escapes
 * @param start offset in the joined text of its line
 * @param end offset after it
 * @param line where it stands
 */
record Word(String text, int start, int end, LogicalLine line) {
  Span span() {
    return line.span(start, end);
  }

  /** Whether it is the first of a line that continues another. */
  boolean startsLine() {
    return line.startsLine(start);
  }

  /** Whether it is this keyword, in any case. */
  boolean is(String keyword) {
    return text.equalsIgnoreCase(keyword);
  }

  Word withText(String other) {
    return new Word(other, start, end, line);
  }
}
