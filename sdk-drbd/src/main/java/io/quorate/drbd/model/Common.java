package io.quorate.drbd.model;

import io.quorate.core.text.Origin;

/**
 * The {@code common} section, from which every resource inherits; a file of {@code template-file} is one, too.
 *
 * @param sections its options
 * @param origin where it was read from
 */
public record Common(Sections sections, Origin origin) implements DrbdStatement {
  /** A section that was built in code. */
  public static Common of(Sections sections) {
    return new Common(sections, Origin.none());
  }
}
