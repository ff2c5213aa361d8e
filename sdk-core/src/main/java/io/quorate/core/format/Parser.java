package io.quorate.core.format;

import io.quorate.core.text.Source;

/**
 * Reads one kind of text.
 *
 * <p>A parser never throws on content, and reports everything in one pass. It has no state: one instance serves any
 * number of threads.
 *
 * @param <T> the model
 */
@FunctionalInterface
public interface Parser<T> {
  /** Reads a source. */
  Parsed<T> parse(Source source);

  /** Reads a text that has no name. */
  default Parsed<T> parse(String text) {
    return parse(Source.of("<text>", text));
  }
}
