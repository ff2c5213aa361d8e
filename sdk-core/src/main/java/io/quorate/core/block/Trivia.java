package io.quorate.core.block;

import io.quorate.core.text.Origin;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.Optional;

/**
 * Blanks, line ends or one comment between statements.
 *
 * @param source the text
 * @param start offset of the first character
 * @param end offset after the last one
 * @param comment whether it is a comment
 */
public record Trivia(Source source, int start, int end, boolean comment) implements Node {
  /** The characters. */
  public String text() {
    return source.text().substring(start, end);
  }

  @Override
  public Optional<Span> span() {
    return Optional.of(new Span(source, start, end));
  }

  @Override
  public Origin origin() {
    return Origin.of(source, start, end);
  }
}
