package io.quorate.core.block;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a text in one pass, without recursion: scanner and tree builder.
 *
 * <p>What is wrong is reported and kept; reading goes on.
 */
final class BlockParser {
  /** Deeper blocks are reported and kept as words: no file of the field needs more than a dozen levels. */
  static final int MAX_DEPTH = 200;

  private final Dialect dialect;
  private final Source source;
  private final String text;
  private final int length;
  private final DiagnosticSink sink;
  private final Tokens tokens;
  private final CharTable chars;
  private final boolean lines;

  private final List<Level> stack = new ArrayList<>();
  private Level level = new Level(0, 0, -1, 0);

  /** The statements of all blocks whose end was not seen yet, those of the outer ones first. */
  private Statement[] pending = new Statement[64];

  private int pendingCount;
  private int first;
  private int at;

  BlockParser(Dialect dialect, CharTable chars, Source source, DiagnosticSink sink) {
    this.dialect = dialect;
    this.chars = chars;
    this.source = source;
    this.text = source.text();
    this.length = text.length();
    this.sink = sink;
    this.tokens = new Tokens(source, dialect);
    this.lines = dialect.lines();
  }

  /** A block whose end was not seen yet. */
  private record Level(int firstWord, int wordCount, int open, int firstPending) {}

  private void add(Statement statement) {
    if (pendingCount == pending.length) {
      pending = Arrays.copyOf(pending, pendingCount * 2);
    }
    pending[pendingCount++] = statement;
  }

  private void enter(int words, int open) {
    stack.add(level);
    level = new Level(first, words, open, pendingCount);
    first = tokens.size();
  }

  /** Makes a block of the innermost level. */
  private void leave(int close, int end) {
    Level done = level;
    level = stack.remove(stack.size() - 1);
    List<Statement> children = children(done);
    add(new Block(tokens, done.firstWord, done.wordCount, done.open, close, end, children));
  }

  private List<Statement> children(Level done) {
    List<Statement> children =
        List.of(Arrays.copyOfRange(pending, done.firstPending, pendingCount));
    pendingCount = done.firstPending;
    return children;
  }

  Block parse() {
    boolean lineStart = true;
    while (at < length) {
      char c = text.charAt(at);
      byte kind = chars.kind(c);
      if (kind == CharTable.BLANK) {
        at++;
        if (c == '\n') {
          lineStart = true;
          if (lines) {
            endOfLine();
          }
        }
        continue;
      }
      if (kind == CharTable.COMMENT
          && (lineStart || dialect.commentPlace() == Dialect.CommentPlace.ANYWHERE)) {
        skipLine();
        continue;
      }
      lineStart = false;
      token(c, kind);
    }
    finish();
    tokens.trim();
    return new Block(tokens, 0, 0, -1, -1, length, children(level));
  }

  private void token(char c, byte kind) {
    int start = at;
    switch (kind) {
      case CharTable.QUOTE -> quoted(c);
      case CharTable.OPEN -> open(start);
      case CharTable.CLOSE -> close(start);
      case CharTable.END -> {
        at++;
        int words = tokens.size() - first;
        tokens.add(Tokens.END, start, at);
        statement(words, at);
      }
      case CharTable.PUNCTUATION -> {
        at++;
        tokens.add(Tokens.PUNCTUATION, start, at);
      }
      case CharTable.ASSIGN -> assign();
      case CharTable.BAD -> {
        while (at < length && chars.kind(text.charAt(at)) == CharTable.BAD) {
          at++;
        }
        tokens.add(Tokens.BAD, start, at);
        unexpected(start, at);
      }
      default -> {
        int end = at + 1;
        while (end < length && chars.continuesWord(text.charAt(end))) {
          end++;
        }
        at = end;
        tokens.add(Tokens.BARE, start, end);
      }
    }
  }

  private void unexpected(int start, int end) {
    String shown = text.substring(start, Math.min(end, start + 8));
    boolean printable = shown.chars().noneMatch(Character::isISOControl);
    sink.report(
        Diagnostic.error(
                "TREE001",
                printable
                    ? "unexpected character '" + shown + "'"
                    : "unexpected character " + String.format("U+%04X", (int) shown.charAt(0)),
                source.span(start, end))
            .withHelp("put the word in quotes if it is meant"));
  }

  private void quoted(char quote) {
    int start = at++;
    while (at < length) {
      char c = text.charAt(at);
      if (c == quote) {
        at++;
        tokens.add(Tokens.QUOTED, start, at);
        return;
      }
      if (c == '\n') {
        break;
      }
      boolean escape = c == '\\' && dialect.escapes() != Dialect.Escapes.NONE;
      at += escape && at + 1 < length && text.charAt(at + 1) != '\n' ? 2 : 1;
    }
    at = Math.min(at, length);
    tokens.add(Tokens.QUOTED, start, at);
    sink.report(
        Diagnostic.error(
                "TREE002", "the quoted text does not end on its line", source.span(start, at))
            .withHelp("add the closing " + quote));
  }

  private void assign() {
    int words = tokens.size() - first;
    at++;
    boolean stanzas = dialect.blocks() == Dialect.Blocks.STANZAS;
    if (stanzas && words == 1 && restIsBlank(at)) {
      if (text.charAt(at - 1) != ':') {
        tokens.add(Tokens.BARE, at, at); // an empty value
      }
      return; // or the head of a stanza; endOfLine makes the block
    }
    if (dialect.restOfLine() && words == 1) {
      int from = at;
      int to = stanzas ? continuedLineEnd(from) : lineEnd(from);
      while (from < to && chars.kind(text.charAt(from)) == CharTable.BLANK) {
        from++;
      }
      while (to > from && chars.kind(text.charAt(to - 1)) == CharTable.BLANK) {
        to--;
      }
      boolean head = dialect.braces() && to == from + 1 && text.charAt(from) == '{';
      if (to > from && !head) {
        tokens.add(Tokens.BARE, from, to);
        at = to;
      }
    }
  }

  private boolean restIsBlank(int from) {
    int to = lineEnd(from);
    for (int i = from; i < to; i++) {
      if (chars.kind(text.charAt(i)) != CharTable.BLANK) {
        return false;
      }
    }
    return true;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? length : end;
  }

  /** In stanzas, a backslash at the end of its line makes the next line a part of the value. */
  private int continuedLineEnd(int from) {
    int end = lineEnd(from);
    while (end > from && end < length && text.charAt(end - 1) == '\\') {
      end = lineEnd(end + 1);
    }
    return end;
  }

  private void skipLine() {
    at = lineEnd(at);
  }

  private void endOfLine() {
    int words = tokens.size() - first;
    if (words == 0) {
      return;
    }
    int end = tokens.end(tokens.size() - 1);
    if (dialect.blocks() == Dialect.Blocks.STANZAS
        && words == 1
        && end < length
        && text.charAt(end) == ':') {
      closeStanza();
      int head = tokens.size();
      tokens.add(Tokens.HEAD, end, end + 1);
      enter(1, head);
    } else {
      statement(words, end);
    }
  }

  private void closeStanza() {
    if (!stack.isEmpty()) {
      boolean empty = pendingCount == level.firstPending;
      leave(-1, empty ? tokens.end(level.open) : pending[pendingCount - 1].endOffset());
    }
  }

  private void statement(int words, int end) {
    add(new Directive(tokens, first, Math.max(words, 1), end));
    first = tokens.size();
  }

  private void open(int start) {
    at++;
    if (stack.size() >= MAX_DEPTH) {
      tokens.add(Tokens.BAD, start, at);
      if (stack.size() == MAX_DEPTH) {
        sink.error("TREE005", "blocks are nested deeper than " + MAX_DEPTH, source.span(start, at));
      }
      return;
    }
    int words = tokens.size() - first;
    tokens.add(Tokens.OPEN, start, at);
    enter(words, tokens.size() - 1);
  }

  private void close(int start) {
    at++;
    int words = tokens.size() - first;
    if (words > 0) {
      int end = tokens.end(tokens.size() - 1);
      if (!lines) {
        missingEnd(source.span(start, at));
      }
      statement(words, end);
    }
    tokens.add(Tokens.CLOSE, start, at);
    if (stack.isEmpty()) {
      sink.report(
          Diagnostic.error("TREE004", "this '}' closes nothing", source.span(start, at))
              .withHelp("remove it, or add the block that it was meant to close"));
      add(new Directive(tokens, tokens.size() - 1, 1, at));
    } else {
      leave(tokens.size() - 1, at);
    }
    first = tokens.size();
  }

  private void missingEnd(Span where) {
    sink.report(
        Diagnostic.error("TREE006", "a ';' is missing before this", where)
            .withHelp("end the statement before it with ';'"));
  }

  private void finish() {
    int words = tokens.size() - first;
    if (lines) {
      endOfLine();
    } else if (words > 0) {
      missingEnd(source.span(length, length));
      statement(words, tokens.end(tokens.size() - 1));
    }
    if (dialect.blocks() == Dialect.Blocks.STANZAS) {
      closeStanza();
      return;
    }
    while (!stack.isEmpty()) {
      Span head = source.span(tokens.start(level.firstWord), tokens.end(level.open));
      leave(-1, length);
      String message = "the file ends before this block is closed";
      Diagnostic diagnostic =
          dialect.endClosesTopLevel() && stack.isEmpty()
              ? Diagnostic.warning("TREE003", message, source.span(length, length))
              : Diagnostic.error("TREE003", message, source.span(length, length));
      sink.report(diagnostic.withHelp("add the closing '}'").withRelated("opened here", head));
    }
  }
}
