package io.quorate.core.xml;

import io.quorate.core.text.Origin;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read from a range of a source, or was built and has none. */
abstract class Located {
  final @Nullable Source source;
  final int start;
  final int end;

  Located(@Nullable Source source, int start, int end) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** The characters, from the first to the last; empty for what was built. */
  public Optional<Span> span() {
    return source == null ? Optional.empty() : Optional.of(source.span(start, end));
  }

  /** Where it was read from, as a component of a model. */
  public Origin origin() {
    return source == null ? Origin.none() : Origin.of(source, start, end);
  }
}
