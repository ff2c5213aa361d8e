package io.quorate.pacemaker.crm;

import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line with those that a backslash at its end joins to it.
 *
 * <p>Each physical line loses the blanks at its ends, then the backslashes; the parts follow each other without a blank.
 */
final class LogicalLine {
  private final Source source;
  private final String text;
  private final int[] joinedAt;
  private final int[] sourceAt;
  private final int end;
  private final boolean dangling;

  private LogicalLine(
      Source source, String text, int[] joinedAt, int[] sourceAt, int end, boolean dangling) {
    this.source = source;
    this.text = text;
    this.joinedAt = joinedAt;
    this.sourceAt = sourceAt;
    this.end = end;
    this.dangling = dangling;
  }

  /** All lines of a source that are not blank. */
  static List<LogicalLine> of(Source source) {
    List<LogicalLine> lines = new ArrayList<>();
    String all = source.text();
    int at = 0;
    while (at < all.length()) {
      StringBuilder many = null;
      String first = "";
      int[] joined = new int[4];
      int[] offsets = new int[4];
      int count = 0;
      int end = at;
      boolean more = true;
      while (more && at < all.length()) {
        int newline = all.indexOf('\n', at);
        int stop = newline < 0 ? all.length() : newline;
        int from = at;
        int to = stop;
        while (from < to && isBlank(all.charAt(from))) {
          from++;
        }
        while (to > from && isBlank(all.charAt(to - 1))) {
          to--;
        }
        end = Math.max(to, from);
        more = to > from && all.charAt(to - 1) == '\\';
        while (more && to > from && all.charAt(to - 1) == '\\') {
          to--;
        }
        if (count == joined.length) {
          joined = Arrays.copyOf(joined, count * 2);
          offsets = Arrays.copyOf(offsets, count * 2);
        }
        joined[count] = many == null ? first.length() : many.length();
        offsets[count++] = from;
        if (count == 1) {
          first = all.substring(from, to);
        } else {
          many = many == null ? new StringBuilder(first) : many;
          many.append(all, from, to);
        }
        at = newline < 0 ? all.length() : newline + 1;
      }
      String text = many == null ? first : many.toString();
      if (!text.isBlank() || count > 1) {
        lines.add(
            new LogicalLine(
                source,
                text,
                Arrays.copyOf(joined, count),
                Arrays.copyOf(offsets, count),
                end,
                more));
      }
    }
    return lines;
  }

  static boolean isBlank(char c) {
    return c <= ' '
        ? c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f
        : c >= 0x85 && (c == 0x85 || Character.isSpaceChar(c));
  }

  Source source() {
    return source;
  }

  /** The joined text. */
  String text() {
    return text;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean isComment() {
    int i = 0;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '#';
  }

  /** Whether the source ends where the next line should follow. */
  boolean isDangling() {
    return dangling;
  }

  boolean isContinued() {
    return joinedAt.length > 1;
  }

  int start() {
    return sourceAt[0];
  }

  /** The offset after the last character that is no blank, a backslash at the end included. */
  int end() {
    return end;
  }

  /** The offset in the source of a character of the joined text. */
  int offset(int joined) {
    int part = part(joined);
    return sourceAt[part] + joined - joinedAt[part];
  }

  /** Whether a character of the joined text is the first of a line other than the first. */
  boolean startsLine(int joined) {
    int part = part(joined);
    return part > 0 && joinedAt[part] == joined;
  }

  private int part(int joined) {
    int part = joinedAt.length - 1;
    while (part > 0 && joinedAt[part] > joined) {
      part--;
    }
    return part;
  }

  Span span() {
    return source.span(start(), end);
  }

  /** The range in the source of a range of the joined text that is not empty. */
  Span span(int from, int to) {
    return source.span(offset(from), to > from ? offset(to - 1) + 1 : offset(from));
  }
}
