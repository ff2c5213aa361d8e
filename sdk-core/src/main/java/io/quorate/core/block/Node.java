package io.quorate.core.block;

import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import java.util.Optional;

/** A node of the tree. */
public sealed interface Node permits Statement, Trivia {
  /** The range in the source; empty for a node that was built. */
  Optional<Span> span();

  /** The range in the source as an origin. */
  Origin origin();
}
