package io.quorate.core.block;

import java.util.List;
import java.util.stream.Stream;

/** A statement without children: {@code timeout 60;}, {@code token: 3000}, {@code filter = [ … ]}. */
public final class Directive extends Statement {
  private final int end;

  Directive(Tokens tokens, int first, int count, int end) {
    super(tokens, first, count);
    this.end = end;
  }

  private Directive(List<Word> words) {
    super(words);
    this.end = 0;
  }

  /** A directive of bare words. */
  public static Directive of(String... words) {
    return new Directive(Stream.of(words).map(Word::bare).toList());
  }

  /** A directive of words. */
  public static Directive of(List<Word> words) {
    return new Directive(words);
  }

  @Override
  int startOffset() {
    return tokens == null ? 0 : tokens.start(first);
  }

  @Override
  int endOffset() {
    return end;
  }
}
