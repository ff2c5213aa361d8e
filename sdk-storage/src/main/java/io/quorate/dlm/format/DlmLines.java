package io.quorate.dlm.format;

import io.quorate.core.format.Syntax.TextRange;
import io.quorate.storage.line.LineDialect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of dlm.conf: comments begin in the first column, the lines of a device or lockspace are below it. */
final class DlmLines implements LineDialect {
  private static final Map<String, String> BLOCKS =
      Map.of(
          "device", "connect unfence",
          "lockspace", "master",
          "fence_all", "unfence_all");

  @Override
  public Optional<TextRange> statement(String text, int start, int end) {
    if (start < end && text.charAt(start) == '#') {
      return Optional.empty();
    }
    int to = end;
    while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to == start ? Optional.empty() : Optional.of(new TextRange(start, to));
  }

  @Override
  public boolean opens(String statement) {
    return BLOCKS.containsKey(keyword(statement));
  }

  @Override
  public boolean continues(String head, String statement) {
    String wanted = BLOCKS.getOrDefault(keyword(head), "");
    String keyword = keyword(statement);
    return !keyword.isEmpty() && List.of(wanted.split(" ")).contains(keyword);
  }

  /** The first word; empty for a setting and for a line that begins with a blank. */
  static String keyword(String statement) {
    int end = 0;
    while (end < statement.length() && !Character.isWhitespace(statement.charAt(end))) {
      end++;
    }
    String word = statement.substring(0, end);
    return word.contains("=") ? "" : word;
  }
}
