package io.quorate.core.block;

import io.quorate.core.text.Origin;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.Arrays;

/** The tokens of a source, in arrays; what lies between two of them is blanks and comments. */
final class Tokens {
  static final byte BARE = 0;
  static final byte QUOTED = 1;
  static final byte PUNCTUATION = 2;
  static final byte OPEN = 3;
  static final byte CLOSE = 4;
  static final byte END = 5;
  static final byte BAD = 6;
  static final byte HEAD = 7;

  private static final int LARGEST_POOL = 1 << 12;

  /** Fewer characters than a token and the blanks around it have in any usual file. */
  private static final int CHARACTERS = 8;

  final Source source;
  private final Dialect dialect;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private int size;
  private final String[] pool;

  Tokens(Source source, Dialect dialect) {
    this.source = source;
    this.dialect = dialect;
    int capacity = source.length() / CHARACTERS + 16;
    starts = new int[capacity];
    ends = new int[capacity];
    kinds = new byte[capacity];
    pool = new String[Math.min(Integer.highestOneBit(capacity), LARGEST_POOL)];
  }

  void add(byte kind, int start, int end) {
    if (size == starts.length) {
      int capacity = size + (size >> 1);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size++] = kind;
  }

  /** Gives back what is not needed, where that is worth a copy. */
  void trim() {
    if (size > starts.length - (starts.length >> 3)) {
      return;
    }
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    kinds = Arrays.copyOf(kinds, size);
  }

  int size() {
    return size;
  }

  byte kind(int token) {
    return kinds[token];
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  boolean isQuoted(int token) {
    return kinds[token] == QUOTED;
  }

  Origin origin(int from, int to) {
    return Origin.of(source, starts[from], ends[to]);
  }

  /** The token at an index, or the place behind the last one. */
  Span missing(int token) {
    return token < size
        ? source.span(starts[token], ends[token])
        : source.span(source.length(), source.length());
  }

  /** The text of a word without quotes and escapes; frequent short words are shared. */
  String text(int token) {
    int start = starts[token];
    int end = ends[token];
    String text = source.text();
    if (kinds[token] == QUOTED) {
      char quote = text.charAt(start++);
      end = end > start && text.charAt(end - 1) == quote ? end - 1 : end;
      boolean literal = dialect.quotes().charAt(0) != quote || !escapes(text, start, end);
      return literal ? shared(text, start, end) : unescaped(text, start, end);
    }
    return shared(text, start, end);
  }

  private String shared(String text, int start, int end) {
    int length = end - start;
    if (length > 32) {
      return text.substring(start, end);
    }
    int hash = length;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 12)) & (pool.length - 1);
    String known = pool[slot];
    if (known != null && known.length() == length && text.startsWith(known, start)) {
      return known;
    }
    String fresh = text.substring(start, end);
    pool[slot] = fresh;
    return fresh;
  }

  /** Whether a range has a backslash; {@code indexOf} would search the text behind it too, which may be megabytes. */
  private static boolean escapes(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\\') {
        return true;
      }
    }
    return false;
  }

  private String unescaped(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < end && isEscaped(text.charAt(i + 1))) {
        c = text.charAt(++i);
      }
      out.append(c);
    }
    return out.toString();
  }

  private boolean isEscaped(char c) {
    return dialect.escapes() == Dialect.Escapes.ANY_CHARACTER || c == '"' || c == '\\';
  }
}
