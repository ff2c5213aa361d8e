package io.quorate.core.block;

import io.quorate.core.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement with children: {@code net { … }}, {@code node:} and its lines; the root of a file has no words. */
public final class Block extends Statement {
  private final List<Statement> children;
  final int open;
  final int close;
  final int end;

  Block(
      Tokens tokens, int first, int count, int open, int close, int end, List<Statement> children) {
    super(tokens, first, count);
    this.open = open;
    this.close = close;
    this.end = end;
    this.children = children;
  }

  private Block(List<Word> words, List<? extends Statement> children) {
    super(words);
    this.open = -1;
    this.close = -1;
    this.end = 0;
    this.children = List.copyOf(children);
  }

  /** A block with a head of words. */
  public static Block of(List<Word> words, List<? extends Statement> children) {
    return new Block(words, children);
  }

  /** A block with a head of one bare word. */
  public static Block of(String keyword, List<? extends Statement> children) {
    return new Block(List.of(Word.bare(keyword)), children);
  }

  /** A block with a head of one bare word. */
  public static Block of(String keyword, Statement... children) {
    return of(keyword, List.of(children));
  }

  /** The root of a file. */
  public static Block root(List<? extends Statement> children) {
    return new Block(List.of(), children);
  }

  /** The statements inside, in order. */
  public List<Statement> children() {
    return children;
  }

  /** The statements inside that begin with a keyword. */
  public Stream<Statement> children(String keyword) {
    return children.stream().filter(child -> child.keyword().equals(keyword));
  }

  /** The statements, comments and blanks inside, in order; built blocks have statements only. */
  public List<Node> nodes() {
    return tokens == null ? List.copyOf(children) : TriviaScan.nodes(this);
  }

  /** Whether the block has its closing brace, or needs none. */
  public boolean isClosed() {
    return tokens == null || open < 0 || close >= 0 || tokens.kind(open) == Tokens.HEAD;
  }

  /** The range of the opening brace; empty for a block that was built or has none. */
  public Optional<Span> openSpan() {
    return tokens == null || open < 0 ? Optional.empty() : tokens.origin(open, open).span();
  }

  @Override
  int startOffset() {
    return tokens == null || isRoot() ? 0 : tokens.start(first);
  }

  /** Whether it is the root of a file: neither head nor braces. */
  boolean isRoot() {
    return open < 0 && count == 0;
  }

  @Override
  int endOffset() {
    return end;
  }

  /** Offset of the first character inside. */
  int bodyStart() {
    if (tokens == null || isRoot()) {
      return 0;
    }
    return open >= 0 ? tokens.end(open) : tokens.end(first + count - 1);
  }

  /** Offset after the last character inside. */
  int bodyEnd() {
    return tokens != null && close >= 0 ? tokens.start(close) : end;
  }
}
