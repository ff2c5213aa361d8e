package io.quorate.core.block;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads a text line by line: each line is a section's head, a key with its value, a closing brace, a comment or blank.
 *
 * <p>A brace anywhere on a line makes it a head, before any colon is looked at; the first colon parts a key from its
 * value; only blanks and tabs are blanks. So reads corosync 3.1 ({@code parse_section} in {@code exec/coroparse.c}).
 */
final class BraceLineParser {
  private final Dialect dialect;
  private final Source source;
  private final String text;
  private final DiagnosticSink sink;
  private final Tokens tokens;
  private final Deque<Level> open = new ArrayDeque<>();
  private List<Statement> statements = new ArrayList<>();
  private boolean tooDeep;

  BraceLineParser(Dialect dialect, Source source, DiagnosticSink sink) {
    this.dialect = dialect;
    this.source = source;
    this.text = source.text();
    this.sink = sink;
    this.tokens = new Tokens(source, dialect);
  }

  /**
   * A block whose end was not seen yet.
   *
   * @param outer the statements of the block around it
   */
  private record Level(int firstWord, int wordCount, int brace, List<Statement> outer) {}

  Block parse() {
    int lastLineEnd = 0;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int next = end + 1;
      if (end > start && text.charAt(end - 1) == '\r') {
        end--;
      }
      lastLineEnd = end;
      line(start, end);
      start = next;
    }
    while (!open.isEmpty()) {
      Level level = open.element();
      Span head = source.span(tokens.start(level.firstWord), tokens.end(level.brace));
      sink.report(
          Diagnostic.error(
                  "TREE003",
                  "the file ends before this block is closed",
                  source.span(lastLineEnd, lastLineEnd))
              .withHelp("add the closing '}'")
              .withRelated("opened here", head));
      leave(-1, text.length());
    }
    tokens.trim();
    return new Block(tokens, 0, 0, -1, -1, text.length(), List.copyOf(statements));
  }

  private void line(int lineStart, int lineEnd) {
    int end = trimEnd(lineStart, lineEnd);
    int start = trimStart(lineStart, end);
    if (start == end || dialect.comments().indexOf(text.charAt(start)) >= 0) {
      return;
    }
    int brace = find('{', start, end);
    int colon = find(dialect.assignment(), start, end);
    if (brace >= 0) {
      head(start, brace, end);
    } else if (colon >= 0) {
      keyValue(start, colon, end);
    } else if (find('}', start, end) >= 0) {
      close(start, end);
    } else {
      stray(
          start, end, "TREE008", "a section, a key and its value, or a closing brace is expected");
      add(start, end, end);
    }
  }

  private void head(int start, int brace, int end) {
    int nameEnd = brace;
    while (nameEnd > start + 1 && isBlankOrColon(text.charAt(nameEnd - 1))) {
      nameEnd--;
    }
    int behind = trimStart(brace + 1, end);
    if (nameEnd == start) {
      stray(brace, brace + 1, "TREE009", "the section has no name");
    }
    boolean closed = behind == end - 1 && text.charAt(behind) == '}';
    if (behind < end) {
      stray(
          behind,
          end,
          "TREE007",
          closed ? "the closing brace stands on a line of its own" : "nothing may follow the '{'");
    }
    if (open.size() >= BlockParser.MAX_DEPTH) {
      if (!tooDeep) {
        tooDeep = true;
        stray(start, end, "TREE005", "blocks are nested deeper than " + BlockParser.MAX_DEPTH);
      }
      add(start, end, end);
      return;
    }
    int first = tokens.size();
    if (nameEnd > start) {
      tokens.add(Tokens.BARE, start, nameEnd);
    }
    int words = tokens.size() - first;
    tokens.add(Tokens.OPEN, brace, brace + 1);
    open.push(new Level(first, words, first + words, statements));
    statements = new ArrayList<>();
    if (closed) {
      tokens.add(Tokens.CLOSE, behind, end);
      leave(tokens.size() - 1, end);
    } else if (behind < end) {
      tokens.add(Tokens.BAD, behind, end);
    }
  }

  private void keyValue(int start, int colon, int end) {
    int keyEnd = colon;
    while (keyEnd > start && isBlankOrColon(text.charAt(keyEnd - 1))) {
      keyEnd--;
    }
    if (keyEnd == start) {
      boolean colonIsKey = colon + 1 < end && isBlank(text.charAt(colon + 1));
      keyEnd = colonIsKey ? colon + 1 : start; // a key without a name is for the codec to judge
    }
    int value = Math.min(trimStart(colon + 1, end), end);
    tokens.add(Tokens.BARE, start, keyEnd);
    tokens.add(Tokens.BARE, value, end);
    statements.add(new Directive(tokens, tokens.size() - 2, 2, end));
  }

  private void close(int start, int end) {
    boolean alone = end == start + 1;
    if (!alone) {
      stray(start, end, "TREE007", "nothing may stand beside a closing brace");
    }
    if (open.isEmpty()) {
      if (alone) {
        stray(start, end, "TREE004", "this '}' closes nothing");
      }
      add(start, end, end);
      return;
    }
    tokens.add(Tokens.CLOSE, start, end);
    leave(tokens.size() - 1, end);
  }

  private void leave(int close, int end) {
    Level level = open.pop();
    List<Statement> children = List.copyOf(statements);
    statements = level.outer;
    statements.add(
        new Block(tokens, level.firstWord, level.wordCount, level.brace, close, end, children));
  }

  private void add(int start, int wordEnd, int end) {
    tokens.add(Tokens.BAD, start, wordEnd);
    statements.add(new Directive(tokens, tokens.size() - 1, 1, end));
  }

  private void stray(int start, int end, String code, String message) {
    sink.report(Diagnostic.error(code, message, source.span(start, end)).withHelp(help(code)));
  }

  private static String help(String code) {
    return switch (code) {
      case "TREE004" -> "remove it, or add the section that it was meant to close";
      case "TREE005" -> "remove a level";
      case "TREE007" -> "put it on the next line; there are no comments behind something else";
      case "TREE009" -> "write a name in front of it";
      default -> "write 'key: value', 'section {' or '}'";
    };
  }

  private int find(char wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private int trimStart(int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int trimEnd(int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private boolean isBlankOrColon(char c) {
    return isBlank(c) || c == dialect.assignment();
  }
}
