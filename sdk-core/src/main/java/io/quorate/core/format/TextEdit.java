package io.quorate.core.format;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Characters of a text that give way to others.
 *
 * @param start offset of the first character that goes
 * @param end offset after the last one; equal to {@code start} when nothing goes
 * @param text what comes in their place
 * @param single whether an equal edit of the same text is the same edit, and not a second one
 */
public record TextEdit(int start, int end, String text, boolean single) {
  /** An edit that counts as often as it is there. */
  public TextEdit(int start, int end, String text) {
    this(start, end, text, false);
  }

  /**
   * An edit that counts once, however often it is there: two children put into a node that had no place for children
   * both ask for that place.
   */
  public static TextEdit single(int start, int end, String text) {
    return new TextEdit(start, end, text, true);
  }

  /**
   * Applies edits that do not overlap; those at one place keep their order, insertions before a replacement.
   *
   * <p>A new line that is put behind a line which goes takes its place.
   */
  public static String apply(String text, List<TextEdit> edits) {
    Set<TextEdit> singles = new HashSet<>();
    var sorted =
        edits.stream()
            .filter(e -> !e.single || singles.add(e))
            .sorted(
                Comparator.comparingInt(TextEdit::start)
                    .thenComparingInt(e -> e.end > e.start ? 1 : 0))
            .toList();
    StringBuilder out = new StringBuilder(text.length() + 64);
    int at = 0;
    for (TextEdit edit : sorted) {
      boolean behindGone = edit.start < at && at > 0 && text.charAt(at - 1) == '\n';
      out.append(text, at, Math.max(at, edit.start))
          .append(behindGone ? edit.asWholeLine() : edit.text);
      at = Math.max(at, edit.end);
    }
    return out.append(text, at, text.length()).toString();
  }

  private String asWholeLine() {
    String newline = text.startsWith("\r\n") ? "\r\n" : text.startsWith("\n") ? "\n" : "";
    return text.substring(newline.length()) + newline;
  }
}
