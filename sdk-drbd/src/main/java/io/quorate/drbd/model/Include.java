package io.quorate.drbd.model;

import io.quorate.core.text.Origin;

/**
 * An {@code include} statement.
 *
 * @param pattern a path or a glob pattern, relative to the including file
 * @param origin where it was read from
 */
public record Include(String pattern, Origin origin) implements DrbdStatement {
  /** A statement that was built in code. */
  public static Include of(String pattern) {
    return new Include(pattern, Origin.none());
  }
}
