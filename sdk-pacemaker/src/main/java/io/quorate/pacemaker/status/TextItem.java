package io.quorate.pacemaker.status;

import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of text with those that are indented deeper below it.
 *
 * <p>2.0.3 and later print nested lists with the bullet {@code *}; before, some parts have bullets ({@code *}, {@code +})
 * and some do not, and indentation is by blanks or by a tab. A bullet counts as half a step, so that {@code * Node n1:}
 * below {@code Operations:} is deeper than its header. An empty line ends every list.
 */
final class TextItem {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final int TAB = 8;
  private static final int DEEPEST = 64;

  private final String text;
  private final Span span;
  private final int depth;
  private final List<TextItem> children = new ArrayList<>();

  private TextItem(String text, Span span, int depth) {
    this.text = text;
    this.span = span;
    this.depth = depth;
  }

  /** The line without indentation, bullet and blanks at its end. */
  String text() {
    return text;
  }

  /** The place of {@link #text} in the source. */
  Span span() {
    return span;
  }

  /** The lines that belong to it, in order. */
  List<TextItem> children() {
    return children;
  }

  /** The line and all that is below it on one line: what was wrapped is whole again. */
  String joined() {
    return Stream.concat(Stream.of(text), children.stream().map(TextItem::joined))
        .collect(Collectors.joining(" "));
  }

  /** The lines of a part of a source that stand below nothing. */
  static List<TextItem> read(Span part) {
    Source source = part.source();
    List<TextItem> roots = new ArrayList<>();
    List<TextItem> open = new ArrayList<>();
    int start = part.start();
    while (start < part.end()) {
      int end = source.text().indexOf('\n', start);
      end = end < 0 || end > part.end() ? part.end() : end;
      line(source, start, end, roots, open);
      start = end + 1;
    }
    return roots;
  }

  private static void line(
      Source source, int start, int end, List<TextItem> roots, List<TextItem> open) {
    String all = source.text();
    int width = 0;
    int at = start;
    while (at < end && isBlank(all.charAt(at))) {
      width = all.charAt(at) == '\t' ? (width / TAB + 1) * TAB : width + 1;
      at++;
    }
    int depth = 2 * width;
    if (at + 1 < end
        && (all.charAt(at) == '*' || all.charAt(at) == '+')
        && isBlank(all.charAt(at + 1))) {
      depth++;
      at++;
      while (at < end && isBlank(all.charAt(at))) {
        at++;
      }
    }
    int to = end;
    while (to > at && isBlank(all.charAt(to - 1))) {
      to--;
    }
    String text = all.substring(at, to);
    text = text.indexOf('\u001b') < 0 ? text : COLOUR.matcher(text).replaceAll("").strip();
    if (text.isEmpty()) {
      open.clear();
      return;
    }
    while (!open.isEmpty()
        && (open.get(open.size() - 1).depth >= depth || open.size() >= DEEPEST)) {
      open.remove(open.size() - 1);
    }
    TextItem item = new TextItem(text, source.span(at, to), depth);
    (open.isEmpty() ? roots : open.get(open.size() - 1).children).add(item);
    open.add(item);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
