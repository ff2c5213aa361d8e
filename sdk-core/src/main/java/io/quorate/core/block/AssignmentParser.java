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
 * Reads names that are set to values, and sections of them; line ends are blanks.
 *
 * <p>So reads {@code libdm-config} of LVM 2.03: a name goes up to a blank, {@code #}, {@code =} or a brace; a value is in
 * quotes, which may hold line ends, a number, or a bare word that goes as far as a name does; the commas of a list may be
 * left out between words in quotes. Where LVM stops at the first mistake, reading goes on.
 */
final class AssignmentParser {
  private final Dialect dialect;
  private final Source source;
  private final String text;
  private final int length;
  private final DiagnosticSink sink;
  private final Tokens tokens;
  private final Deque<Level> open = new ArrayDeque<>();
  private List<Statement> statements = new ArrayList<>();
  private boolean tooDeep;
  private int at;

  AssignmentParser(Dialect dialect, Source source, DiagnosticSink sink) {
    this.dialect = dialect;
    this.source = source;
    this.text = source.text();
    this.length = text.length();
    this.sink = sink;
    this.tokens = new Tokens(source, dialect);
  }

  /**
   * A section whose end was not seen yet.
   *
   * @param outer the statements of the section around it
   */
  private record Level(int firstWord, int wordCount, int brace, List<Statement> outer) {}

  Block parse() {
    skip();
    while (at < length) {
      statement();
      skip();
    }
    while (!open.isEmpty()) {
      Level level = open.element();
      Span head = source.span(tokens.start(level.firstWord), tokens.end(level.brace));
      sink.report(
          Diagnostic.error(
                  "TREE003",
                  "the file ends before this block is closed",
                  source.span(length, length))
              .withHelp("add the closing '}'")
              .withRelated("opened here", head));
      leave(-1, length);
    }
    tokens.trim();
    return new Block(tokens, 0, 0, -1, -1, length, List.copyOf(statements));
  }

  private void statement() {
    int first = tokens.size();
    char c = text.charAt(at);
    switch (c) {
      case '}' -> close();
      case '{' -> {
        report("TREE009", "the section has no name", at, "write a name in front of it");
        open(first, 0);
      }
      case '[', ']', ',', '=', '\0' -> stray(first);
      default -> {
        name(c);
        assignment(first);
      }
    }
  }

  private void name(char c) {
    int start = at;
    if (dialect.quotes().indexOf(c) >= 0) {
      quoted(c);
      if (tokens.text(tokens.size() - 1).isEmpty()) {
        report("TREE009", "the name is empty", start, "write a name between the quotes");
      }
    } else {
      bare();
    }
  }

  private void assignment(int first) {
    int behind = at;
    skip();
    char c = at < length ? text.charAt(at) : 0;
    if (c == '{') {
      open(first, 1);
      return;
    }
    if (c == '=') {
      at++;
      value();
    } else {
      report(
          "TREE011",
          "'=' or '{' is expected behind '" + tokens.text(first) + "'",
          at,
          "set it to a value, or make it a section");
      boolean sameLine = text.indexOf('\n', behind) < 0 || text.indexOf('\n', behind) > at;
      if (sameLine && (c == '[' || dialect.quotes().indexOf(c) >= 0)) {
        value();
      }
    }
    add(first);
  }

  private void value() {
    skip();
    char c = at < length ? text.charAt(at) : 0;
    if (c == '=') {
      report("TREE010", "a value is expected", at, "one '=' is enough");
      while (c == '=') {
        bad();
        skip();
        c = at < length ? text.charAt(at) : 0;
      }
    }
    if (c == '[') {
      punctuation();
      list();
    } else if (startsValue(c)) {
      word(c, true);
    } else {
      report("TREE010", "a value is expected", at, "write a number, a text in quotes or a list");
      if (c == ']' || c == ',') {
        bad();
      }
    }
  }

  private void list() {
    boolean any = true;
    boolean comma = false;
    while (true) {
      skip();
      char c = at < length ? text.charAt(at) : 0;
      if (c == ']') {
        punctuation();
        return;
      }
      if (at >= length || "{}=\0".indexOf(c) >= 0) {
        report("TREE006", "the list does not end before this", at, "add the closing ']'");
        return;
      }
      if (c == ',' && comma) {
        punctuation();
        any = true;
        comma = false;
        continue;
      }
      boolean quote = dialect.quotes().indexOf(c) >= 0;
      if (comma && !quote && isName()) {
        report("TREE006", "the list does not end before this", at, "add the closing ']'");
        return;
      }
      if (!startsValue(c) || (!any && !quote)) {
        String help = any ? "write a value" : "put a ',' in front of it";
        report("TREE010", "a value is expected", at, help);
        if (!startsValue(c)) {
          bad();
          continue;
        }
      }
      word(c, any);
      any = false;
      comma = true;
    }
  }

  /** Whether a word follows that is set to a value or made a section. */
  private boolean isName() {
    int next = at;
    while (next < length
        && !isBlank(text.charAt(next))
        && "#={}\0".indexOf(text.charAt(next)) < 0) {
      next++;
    }
    while (next < length && isBlank(text.charAt(next))) {
      next++;
    }
    return next < length && (text.charAt(next) == '=' || text.charAt(next) == '{');
  }

  private static boolean startsValue(char c) {
    return "[]{},=\0".indexOf(c) < 0;
  }

  /** One value: in quotes, a number, or a bare word. */
  private void word(char c, boolean numbers) {
    if (dialect.quotes().indexOf(c) >= 0) {
      quoted(c);
    } else if (numbers && (isDigit(c) || c == '+' || c == '-' || c == '.')) {
      number(c);
    } else {
      bare();
    }
  }

  private void number(char c) {
    int start = at++;
    boolean point = c == '.';
    while (at < length && (isDigit(text.charAt(at)) || (!point && text.charAt(at) == '.'))) {
      point |= text.charAt(at) == '.';
      at++;
    }
    tokens.add(Tokens.BARE, start, at);
  }

  private void bare() {
    int start = at++;
    while (at < length && !isBlank(text.charAt(at)) && "#={}\0".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    tokens.add(Tokens.BARE, start, at);
  }

  private void quoted(char quote) {
    int start = at++;
    boolean escapes = quote == dialect.quotes().charAt(0);
    boolean lines = false;
    while (at < length && text.charAt(at) != quote) {
      lines |= text.charAt(at) == '\n';
      at += escapes && text.charAt(at) == '\\' && at + 1 < length ? 2 : 1;
    }
    boolean closed = at < length;
    at = closed ? at + 1 : length;
    tokens.add(Tokens.QUOTED, start, at);
    if (!closed) {
      report("TREE002", "the quoted text does not end", start, "add the closing " + quote);
    } else if (lines) {
      sink.report(
          Diagnostic.warning(
                  "TREE002", "the quoted text goes on behind its line", source.span(start, at))
              .withHelp("add the closing " + quote + " if it is missing"));
    }
  }

  private void open(int first, int words) {
    int start = at++;
    if (open.size() >= BlockParser.MAX_DEPTH) {
      tokens.add(Tokens.BAD, start, at);
      if (!tooDeep) {
        tooDeep = true;
        report(
            "TREE005",
            "blocks are nested deeper than " + BlockParser.MAX_DEPTH,
            start,
            "remove a level");
      }
      add(first);
      return;
    }
    tokens.add(Tokens.OPEN, start, at);
    open.push(new Level(first, words, first + words, statements));
    statements = new ArrayList<>();
  }

  private void close() {
    if (open.isEmpty()) {
      report(
          "TREE004",
          "this '}' closes nothing",
          at,
          "remove it, or add the section that it was meant to close");
      int first = tokens.size();
      bad();
      add(first);
      return;
    }
    tokens.add(Tokens.CLOSE, at, at + 1);
    at++;
    leave(tokens.size() - 1, at);
  }

  private void leave(int close, int end) {
    Level level = open.pop();
    List<Statement> children = List.copyOf(statements);
    statements = level.outer;
    statements.add(
        new Block(tokens, level.firstWord, level.wordCount, level.brace, close, end, children));
  }

  private void stray(int first) {
    char c = text.charAt(at);
    report(
        "TREE001",
        c == 0 ? "unexpected character U+0000" : "unexpected character '" + c + "'",
        at,
        c == '=' ? "write a name in front of it" : "remove it");
    bad();
    add(first);
  }

  private void add(int first) {
    int words = tokens.size() - first;
    statements.add(new Directive(tokens, first, words, tokens.end(tokens.size() - 1)));
  }

  private void punctuation() {
    tokens.add(Tokens.PUNCTUATION, at, at + 1);
    at++;
  }

  private void bad() {
    tokens.add(Tokens.BAD, at, at + 1);
    at++;
  }

  /** Blanks and comments. */
  private void skip() {
    while (at < length) {
      char c = text.charAt(at);
      if (dialect.comments().indexOf(c) >= 0) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? length : end;
      } else if (isBlank(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void report(String code, String message, int place, String help) {
    int end = Math.min(length, place + 1);
    sink.report(
        Diagnostic.error(code, message, source.span(Math.min(place, length), end)).withHelp(help));
  }
}
