package io.quorate.core.block;

import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node with words: a {@link Block} or a {@link Directive}.
 *
 * <p>A parsed statement keeps no words but the place of its tokens; a built one keeps its words.
 */
public abstract sealed class Statement implements Node permits Block, Directive {
  final @Nullable Tokens tokens;
  final int first;
  final int count;
  private final List<Word> built;

  Statement(Tokens tokens, int first, int count) {
    this.tokens = tokens;
    this.first = first;
    this.count = count;
    this.built = List.of();
  }

  Statement(List<Word> words) {
    this.tokens = null;
    this.first = 0;
    this.count = words.size();
    this.built = List.copyOf(words);
  }

  /** Whether it was read from a source. */
  public boolean isParsed() {
    return tokens != null;
  }

  /** The first word; empty text when there is none. */
  public String keyword() {
    return count == 0 ? "" : word(0);
  }

  /** The number of words, the keyword among them. */
  public int wordCount() {
    return count;
  }

  /** The text of a word without quotes and escapes. */
  public String word(int index) {
    return tokens == null ? built.get(index).text() : tokens.text(first + index);
  }

  /** Whether a word is written in quotes. */
  public boolean isQuoted(int index) {
    return tokens == null
        ? built.get(index).style() == Word.Style.QUOTED
        : tokens.isQuoted(first + index);
  }

  /** All words. */
  public List<Word> words() {
    if (tokens == null) {
      return built;
    }
    List<Word> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(
          new Word(word(i), isQuoted(i) ? Word.Style.QUOTED : Word.Style.BARE, wordOrigin(i)));
    }
    return words;
  }

  /** Where a word was read from. */
  public Origin wordOrigin(int index) {
    return tokens == null ? built.get(index).origin() : tokens.origin(first + index, first + index);
  }

  /** The range of a word; for an index behind the last word, the place where it is missing. */
  public Optional<Span> wordSpan(int index) {
    if (tokens == null) {
      return Optional.empty();
    }
    if (index < count) {
      return wordOrigin(index).span();
    }
    return Optional.of(tokens.missing(first + index));
  }

  /**
   * The source text from one word up to another, blanks between them included; built words are joined by one blank.
   *
   * <p>Empty text when there is no word between them.
   */
  public String slice(int from, int to) {
    if (from >= to) {
      return "";
    }
    if (tokens != null) {
      return tokens.source.text().substring(tokens.start(first + from), tokens.end(first + to - 1));
    }
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(i > from ? " " : "").append(word(i));
    }
    return out.toString();
  }

  abstract int startOffset();

  abstract int endOffset();

  @Override
  public Optional<Span> span() {
    return tokens == null
        ? Optional.empty()
        : Optional.of(tokens.source.span(startOffset(), endOffset()));
  }

  @Override
  public Origin origin() {
    return tokens == null ? Origin.none() : Origin.of(tokens.source, startOffset(), endOffset());
  }

  /** The range of the words alone. */
  public Origin headOrigin() {
    return tokens == null || count == 0 ? origin() : tokens.origin(first, first + count - 1);
  }

  /** The words, joined by blanks. */
  @Override
  public String toString() {
    return slice(0, count);
  }
}
