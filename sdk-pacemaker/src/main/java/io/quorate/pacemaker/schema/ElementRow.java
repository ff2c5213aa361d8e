package io.quorate.pacemaker.schema;

import java.util.List;

/**
 * An element in one of its places.
 *
 * @param key its name, with the place where it differs from the same element elsewhere: {@code nvpair in op}
 * @param parts its attributes and children; unlike {@link Contents} stand in the order of the row
 * @param open whether any attribute, child and text may be in it
 */
public record ElementRow(String key, List<Part> parts, boolean open) {
  private static final String PLACE = " in ";

  /** Copies the list. */
  public ElementRow {
    parts = List.copyOf(parts);
  }

  /** The name of the element. */
  public String name() {
    return name(key);
  }

  static String name(String key) {
    int place = key.indexOf(PLACE);
    return place < 0 ? key : key.substring(0, place);
  }
}
