package io.quorate.pacemaker.simulate;

import io.quorate.core.text.Source;
import java.util.Optional;

/**
 * The two states in a text, each as a text of its own whose lines have the numbers that they have in the whole.
 *
 * <p>What the state says is read by the parsers of the cluster's status.
 */
final class StatusBlocks {
  private StatusBlocks() {}

  /** What stands below {@code Current cluster status:}; empty without this heading. */
  static Optional<Source> current(Source source) {
    return below(source, TextSection.CURRENT);
  }

  /** What stands below {@code Revised Cluster Status:}; empty without this heading. */
  static Optional<Source> revised(Source source) {
    return below(source, TextSection.REVISED);
  }

  private static Optional<Source> below(Source source, TextSection wanted) {
    StringBuilder block = new StringBuilder();
    TextSection section = TextSection.HEAD;
    boolean found = false;
    for (int number = 1; number <= source.lineCount(); number++) {
      String line = source.line(number);
      Optional<TextSection> next = TextSection.startingWith(line);
      section = next.orElse(section);
      boolean inside = section == wanted;
      if (found && !inside) {
        break;
      }
      found |= inside;
      block.append(inside && next.isEmpty() ? line : "").append('\n');
    }
    return found ? Optional.of(Source.of(source.name(), block.toString())) : Optional.empty();
  }
}
