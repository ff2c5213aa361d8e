package io.quorate.storage.line;

import io.quorate.core.format.Syntax.TextRange;
import java.util.Optional;

/** How a file of lines is written: what of a line is its statement, and which lines belong together. */
public interface LineDialect {
  /**
   * The statement of a line, without blanks and a comment around it; empty for a line that says nothing.
   *
   * @param text the whole text
   * @param start offset of the line's first character
   * @param end offset after its last one, the line end not counted
   */
  Optional<TextRange> statement(String text, int start, int end);

  /** Whether a statement begins a block, to which the lines below it may belong. */
  default boolean opens(String statement) {
    return false;
  }

  /** Whether a statement belongs to the block that a head began. */
  default boolean continues(String head, String statement) {
    return false;
  }
}
