package io.quorate.drbd.model;

import io.quorate.core.text.Origin;
import java.util.Optional;

/**
 * The {@code common} section, from which every resource inherits; a file of {@code template-file} is one, too.
 *
 * @param protocol the {@code protocol} statement of 8.3, where it stands outside of {@code net}
 * @param sections its options
 * @param origin where it was read from
 */
public record Common(Optional<String> protocol, Sections sections, Origin origin) implements DrbdStatement {
  /** A section that was built in code. */
  public static Common of(Sections sections) {
    return new Common(Optional.empty(), sections, Origin.none());
  }
}
