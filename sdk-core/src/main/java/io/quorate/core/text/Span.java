package io.quorate.core.text;

import java.util.Objects;

/**
 * A range of characters in a source.
 *
 * @param source the text
 * @param start offset of the first character, from 0
 * @param end offset after the last character; equal to {@code start} for a place between two characters
 */
public record Span(Source source, int start, int end) {
  /**
   * Checks the range.
   *
   * @throws IndexOutOfBoundsException when the range is not inside the source
   */
  public Span {
    Objects.requireNonNull(source, "source");
    Objects.checkFromToIndex(start, end, source.length());
  }

  /** The characters of the range. */
  public String text() {
    return source.text().substring(start, end);
  }

  /** Line and column of the first character. */
  public Position position() {
    return source.position(start);
  }

  /** The number of characters. */
  public int length() {
    return end - start;
  }

  /** The smallest range that holds this one and another of the same source. */
  public Span to(Span other) {
    return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** {@code NAME:LINE:COLUMN}. */
  @Override
  public String toString() {
    return source.name() + ":" + position();
  }
}
