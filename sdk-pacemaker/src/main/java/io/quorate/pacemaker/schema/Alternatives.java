package io.quorate.pacemaker.schema;

import java.util.List;

/**
 * A choice: exactly one of several sets of parts.
 *
 * @param choices the sets; an empty one makes the choice optional
 */
public record Alternatives(List<Choice> choices) implements Part {
  /** Copies the list. */
  public Alternatives {
    choices = List.copyOf(choices);
  }

  /**
   * One side of a choice.
   *
   * @param parts what belongs together
   * @param lifespan the schemas that offer it
   */
  public record Choice(List<Part> parts, Lifespan lifespan) {
    /** Copies the list. */
    public Choice {
      parts = List.copyOf(parts);
    }

    /** The same from a schema on. */
    public Choice since(int major, int minor) {
      return new Choice(parts, lifespan.since(major, minor));
    }

    /** The same up to a schema, which still has it. */
    public Choice until(int major, int minor) {
      return new Choice(parts, lifespan.until(major, minor));
    }
  }
}
