package io.quorate.drbd.metadata;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;

/** Reads the values of a dump, each with its semicolon. */
final class DumpValues {
  private final Source source;
  private final DumpTokens tokens;
  private final DiagnosticSink sink;

  DumpValues(Source source, DumpTokens tokens, DiagnosticSink sink) {
    this.source = source;
    this.tokens = tokens;
    this.sink = sink;
  }

  /** A keyword that stands here, and its number. */
  long statement(long min, long max, long otherwise) {
    tokens.next();
    long value = number(min, max, otherwise);
    end();
    return value;
  }

  /** A number that stands here. */
  long statementHere() {
    long value = number(Long.MIN_VALUE, Long.MAX_VALUE, 0);
    end();
    return value;
  }

  /** A keyword that stands here, and its hexadecimal number. */
  long hexStatement() {
    tokens.next();
    return hexHere();
  }

  /** A hexadecimal number that stands here. */
  long hexHere() {
    long value = hex();
    end();
    return value;
  }

  /** A keyword that stands here, and its index in brackets. */
  int index(int max) {
    tokens.next();
    if (!expect('[')) {
      return 0;
    }
    int value = (int) number(0, max, 0);
    expect(']');
    return value;
  }

  /** {@code N times 0x…;} or {@code 0x…;}. */
  BitmapRun run() {
    long times = 1;
    if (!tokens.isHex()) {
      times = number(0, Long.MAX_VALUE, 0);
      if (!tokens.isWord("times")) {
        wrong("'times'");
        recover();
        return new BitmapRun(0, 0);
      }
      tokens.next();
    }
    return new BitmapRun(times, hexHere());
  }

  /** Takes the semicolon; when it is not there, goes on behind the next one or before the next brace. */
  void end() {
    if (tokens.is(';')) {
      tokens.next();
    } else {
      wrong("';'");
      recover();
    }
  }

  boolean expect(char mark) {
    if (tokens.is(mark)) {
      tokens.next();
      return true;
    }
    wrong("'" + mark + "'");
    return false;
  }

  private long number(long min, long max, long otherwise) {
    if (!tokens.isWord()) {
      wrong("a number");
      return otherwise;
    }
    long value = otherwise;
    try {
      value = Long.parseLong(tokens.token());
      if (value < min || value > max) {
        sink.error("DRBD214", "the number has to be in " + min + ".." + max, here());
        value = otherwise;
      }
    } catch (NumberFormatException e) {
      sink.error("DRBD214", "a number is expected", here());
    }
    tokens.next();
    return value;
  }

  private long hex() {
    if (!tokens.isHex()) {
      wrong("a hexadecimal number");
      return 0;
    }
    long value = 0;
    try {
      value = Long.parseUnsignedLong(source.text(), tokens.start() + 2, tokens.end(), 16);
    } catch (NumberFormatException e) {
      sink.error("DRBD214", "the hexadecimal number has to have 8 or 16 digits", here());
    }
    tokens.next();
    return value;
  }

  private void wrong(String expected) {
    sink.error("DRBD212", expected + " is expected", here());
  }

  private void recover() {
    while (!tokens.isEnd() && !tokens.is(';') && !tokens.is('{') && !tokens.is('}')) {
      tokens.next();
    }
    if (tokens.is(';')) {
      tokens.next();
    }
  }

  private Span here() {
    return source.span(tokens.start(), tokens.end());
  }
}
