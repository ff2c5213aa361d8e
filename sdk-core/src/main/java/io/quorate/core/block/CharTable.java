package io.quorate.core.block;

import java.util.Arrays;

/** What each character means in a dialect, as a table for the scanner. */
final class CharTable {
  static final byte BLANK = 0;
  static final byte WORD = 1;
  static final byte QUOTE = 2;
  static final byte OPEN = 3;
  static final byte CLOSE = 4;
  static final byte END = 5;
  static final byte PUNCTUATION = 6;
  static final byte ASSIGN = 7;
  static final byte COMMENT = 8;
  static final byte BAD = 9;

  private final byte[] kinds = new byte[128];
  private final byte other;
  private final boolean commentEndsWord;
  private final boolean wideBlank;

  CharTable(Dialect dialect) {
    boolean pathLike = dialect.bareWords() == Dialect.BareWords.PATH_LIKE;
    other = pathLike ? BAD : WORD;
    Arrays.fill(kinds, other);
    for (char c = 0; c < 128; c++) {
      if (Character.isLetterOrDigit(c) || "/._-".indexOf(c) >= 0) {
        kinds[c] = WORD;
      }
    }
    set(dialect.quotesMatter() ? " \t\r\n\f\u000b" : " \t\r\n\f", BLANK);
    if (!pathLike) {
      kinds[0] = BAD;
    }
    set(dialect.comments(), COMMENT);
    set(dialect.quotes(), QUOTE);
    set(dialect.punctuation(), PUNCTUATION);
    if (dialect.braces()) {
      kinds['{'] = OPEN;
      kinds['}'] = CLOSE;
    }
    if (!dialect.statements().withoutMark()) {
      kinds[';'] = END;
    }
    if (dialect.assignment() != 0) {
      kinds[dialect.assignment()] = ASSIGN;
      if (dialect.blocks() == Dialect.Blocks.STANZAS) {
        kinds[':'] = ASSIGN;
      }
    }
    wideBlank = dialect.lines();
    commentEndsWord = dialect.commentPlace() == Dialect.CommentPlace.ANYWHERE;
  }

  private void set(String characters, byte kind) {
    for (char c : characters.toCharArray()) {
      kinds[c] = kind;
    }
  }

  byte kind(char c) {
    if (c < 128) {
      return kinds[c];
    }
    return c == '\u00a0' && other == WORD && wideBlank ? BLANK : other;
  }

  boolean continuesWord(char c) {
    byte kind = kind(c);
    return kind == WORD || (kind == COMMENT && !commentEndsWord);
  }
}
