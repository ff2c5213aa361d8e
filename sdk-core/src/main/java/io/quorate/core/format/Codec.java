package io.quorate.core.format;

import io.quorate.core.diagnostic.DiagnosticSink;

/**
 * Tree to model and back: all that the author of a configuration format writes.
 *
 * @param <N> the tree's node type
 * @param <T> the model
 */
public interface Codec<N, T> {
  /**
   * Reads the model from a file's tree; what it does not know it reports and leaves alone.
   *
   * @return the model of everything that could be understood
   */
  T decode(N root, DiagnosticSink sink);

  /** The canonical tree of a model: no comment, one spelling, one order. */
  N encode(T value);

  /**
   * The canonical tree of a value, for a comparison with the tree of another value.
   *
   * <p>A node may lack its children when the other tree has the same node without its children; so a codec of large
   * files leaves out what both values share, and an edit costs no more than what it changes.
   */
  default N encodeBeside(T value, T other) {
    return encode(value);
  }

  /**
   * What makes a node the same node before and after an edit: {@code on} by host, {@code node} by {@code nodeid}.
   *
   * <p>Two spellings of one directive must have equal identities. Siblings with equal identities are matched in order.
   */
  Object identity(N node);
}
