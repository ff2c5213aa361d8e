package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Splits a line into words by the rules of a POSIX shell: quotes, backslashes, no comments, no expansion. */
final class Words {
  private Words() {}

  static List<Word> of(LogicalLine line) {
    String text = line.text();
    List<Word> words = new ArrayList<>();
    int length = text.length();
    int at = 0;
    while (true) {
      while (at < length && isSpace(text.charAt(at))) {
        at++;
      }
      if (at == length) {
        return words;
      }
      int start = at;
      StringBuilder built = null;
      int plain = at;
      while (at < length && !isSpace(text.charAt(at))) {
        char c = text.charAt(at);
        if (c != '\'' && c != '"' && c != '\\') {
          at++;
          continue;
        }
        built = built == null ? new StringBuilder() : built;
        built.append(text, plain, at);
        at = c == '\\' ? escaped(line, at, built) : quoted(line, at, built);
        plain = at;
      }
      String value =
          built == null ? text.substring(start, at) : built.append(text, plain, at).toString();
      words.add(new Word(value, start, at, line));
    }
  }

  /** The words of an {@code xml} line: no quotes, no escapes. */
  static List<Word> plain(LogicalLine line) {
    String text = line.text();
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (LogicalLine.isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && !LogicalLine.isBlank(text.charAt(at))) {
        at++;
      }
      words.add(new Word(text.substring(start, at), start, at, line));
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private static int escaped(LogicalLine line, int at, StringBuilder out) {
    if (at + 1 == line.text().length()) {
      throw new StatementException(
          Diagnostic.error("CRM003", "nothing follows the backslash", line.span(at, at + 1)));
    }
    out.append(line.text().charAt(at + 1));
    return at + 2;
  }

  private static int quoted(LogicalLine line, int open, StringBuilder out) {
    String text = line.text();
    char quote = text.charAt(open);
    for (int at = open + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == quote) {
        return at + 1;
      }
      if (c == '\\' && quote == '"' && at + 1 < text.length()) {
        char next = text.charAt(at + 1);
        if (next == '"' || next == '\\') {
          out.append(next);
          at++;
          continue;
        }
      }
      out.append(c);
    }
    throw new StatementException(
        Diagnostic.error("CRM003", "this quote is never closed", line.span(open, open + 1))
            .withHelp(
                "close it, or write it as \\" + quote + " if it is a character of the value"));
  }
}
