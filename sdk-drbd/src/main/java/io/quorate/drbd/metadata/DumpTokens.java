package io.quorate.drbd.metadata;

import java.util.function.Consumer;

/** The tokens of a dump; comments go to a consumer. Only positions are kept, so that a large bitmap costs nothing. */
final class DumpTokens {
  /** What a token is. */
  enum Kind {
    WORD,
    STRING,
    MARK,
    END
  }

  private final String text;
  private final Consumer<String> comments;
  private int at;
  private int start;
  private int end;
  private Kind kind = Kind.END;

  DumpTokens(String text, int from, Consumer<String> comments) {
    this.text = text;
    this.comments = comments;
    at = from;
    next();
  }

  /** Goes on to the next token. */
  void next() {
    skip();
    start = at;
    if (at >= text.length()) {
      kind = Kind.END;
    } else if (isMark(text.charAt(at))) {
      at++;
      kind = Kind.MARK;
    } else if (text.charAt(at) == '"') {
      int close = at + 1;
      while (close < text.length() && "\"\r\n".indexOf(text.charAt(close)) < 0) {
        close++;
      }
      boolean closed = close < text.length() && text.charAt(close) == '"';
      at = closed ? close + 1 : close;
      kind = Kind.STRING;
    } else {
      while (at < text.length() && !endsWord(text.charAt(at))) {
        at++;
      }
      kind = Kind.WORD;
    }
    end = at;
  }

  private void skip() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        int from = at;
        skipLine();
        comments.accept(text.substring(from, at));
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  /** Goes on to the first token of the next line. */
  void nextLine() {
    skipLine();
    next();
  }

  private void skipLine() {
    while (at < text.length() && text.charAt(at) != '\n') {
      at++;
    }
  }

  private static boolean isMark(char c) {
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ';';
  }

  private static boolean endsWord(char c) {
    return isMark(c) || c == '"' || c == '#' || Character.isWhitespace(c);
  }

  Kind kind() {
    return kind;
  }

  boolean isEnd() {
    return kind == Kind.END;
  }

  boolean is(char mark) {
    return kind == Kind.MARK && text.charAt(start) == mark;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && end - start == word.length() && text.startsWith(word, start);
  }

  boolean isHex() {
    return kind == Kind.WORD && end - start > 2 && text.startsWith("0x", start);
  }

  String token() {
    return text.substring(start, end);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }
}
