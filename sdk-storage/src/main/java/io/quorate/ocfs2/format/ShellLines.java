package io.quorate.ocfs2.format;

import io.quorate.core.format.Syntax.TextRange;
import io.quorate.storage.line.LineDialect;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a shell: an assignment ends before a comment, anything else at the end of its line. */
final class ShellLines implements LineDialect {
  private static final Pattern ASSIGNMENT =
      Pattern.compile("(?:export[ \\t]+)?([A-Za-z_][A-Za-z0-9_]*)=");

  @Override
  public Optional<TextRange> statement(String text, int start, int end) {
    int from = start;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from == to || text.charAt(from) == '#') {
      return Optional.empty();
    }
    Matcher matcher = ASSIGNMENT.matcher(text).region(from, to);
    if (matcher.lookingAt()) {
      int word = ShellWord.read(text, matcher.end(), to).end();
      int next = word;
      while (next < to && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      if (next == to || (next > word && text.charAt(next) == '#')) {
        return Optional.of(new TextRange(from, word));
      }
    }
    return Optional.of(new TextRange(from, to));
  }

  /** The name and the value of an assignment; empty for another statement. */
  static Optional<Assignment> assignment(String statement) {
    Matcher matcher = ASSIGNMENT.matcher(statement);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    ShellWord word = ShellWord.read(statement, matcher.end(), statement.length());
    return word.end() == statement.length()
        ? Optional.of(new Assignment(matcher.group(1), word))
        : Optional.empty();
  }

  /** A variable and its value. */
  record Assignment(String name, ShellWord value) {}
}
