package io.quorate.core.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value was read from; never part of the value.
 *
 * <p>Every origin equals every other one, so that a record with an origin is equal to the same record built in code,
 * and rules can still point at the file. Two values that differ only in their place are the same value.
 */
public final class Origin {
  private static final Origin NONE = new Origin(null, 0, 0);

  private final @Nullable Source source;
  private final int start;
  private final int end;

  private Origin(@Nullable Source source, int start, int end) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** The origin of a value that was built in code. */
  public static Origin none() {
    return NONE;
  }

  /** The origin of a value that was read from a range of a source. */
  public static Origin of(Source source, int start, int end) {
    return new Origin(source, start, end);
  }

  /** The origin of a value that was read from a span. */
  public static Origin of(Span span) {
    return new Origin(span.source(), span.start(), span.end());
  }

  /** The range in the source; empty for a value that was built in code. */
  public Optional<Span> span() {
    return source == null ? Optional.empty() : Optional.of(new Span(source, start, end));
  }

  /** Always true for another origin: the place is not part of the value. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  /** {@code NAME:LINE:COLUMN}, or {@code -} for a value that was built in code. */
  @Override
  public String toString() {
    return span().map(Span::toString).orElse("-");
  }
}
