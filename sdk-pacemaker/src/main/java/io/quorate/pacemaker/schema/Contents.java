package io.quorate.pacemaker.schema;

import java.util.List;

/**
 * Children that may stand in any order among each other; what follows in the row stands behind all of them.
 *
 * @param slots how many of which
 * @param lifespan the schemas that have it so
 */
public record Contents(List<Slot> slots, Lifespan lifespan) implements Part {
  /** Copies the list. */
  public Contents {
    slots = List.copyOf(slots);
  }

  /** The same from a schema on. */
  public Contents since(int major, int minor) {
    return new Contents(slots, lifespan.since(major, minor));
  }

  /** The same up to a schema, which still has it. */
  public Contents until(int major, int minor) {
    return new Contents(slots, lifespan.until(major, minor));
  }

  /**
   * Children that are counted together.
   *
   * @param children what may stand here
   * @param min how many at least
   * @param max how many at most; {@link Integer#MAX_VALUE} for any number
   */
  public record Slot(List<Child> children, int min, int max) {
    /** Copies the list. */
    public Slot {
      children = List.copyOf(children);
    }
  }

  /**
   * A child.
   *
   * @param key the key of its {@link ElementRow}
   * @param lifespan the schemas that have it here
   */
  public record Child(String key, Lifespan lifespan) {
    /** The name of the element. */
    public String name() {
      return ElementRow.name(key);
    }

    /** The same from a schema on. */
    public Child since(int major, int minor) {
      return new Child(key, lifespan.since(major, minor));
    }

    /** The same up to a schema, which still has it. */
    public Child until(int major, int minor) {
      return new Child(key, lifespan.until(major, minor));
    }

    /** The same with what to write where it is gone. */
    public Child instead(String text) {
      return new Child(key, lifespan.instead(text));
    }
  }
}
