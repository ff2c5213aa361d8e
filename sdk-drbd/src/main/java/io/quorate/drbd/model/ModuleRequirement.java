package io.quorate.drbd.model;

import io.quorate.core.text.Origin;
import java.util.Locale;

/**
 * A {@code require-drbd-module-version-…} statement: the tool refuses the file with another kernel module.
 *
 * @param comparison how the loaded version compares
 * @param version three numbers, for example {@code 9.1.4}
 * @param origin where it was read from
 */
public record ModuleRequirement(Comparison comparison, String version, Origin origin)
    implements DrbdStatement {
  /** How the loaded version compares to the one that is named. */
  public enum Comparison {
    /** Equal. */
    EQ,
    /** Not equal. */
    NE,
    /** Newer. */
    GT,
    /** Newer or equal. */
    GE,
    /** Older. */
    LT,
    /** Older or equal. */
    LE
  }

  /** The keyword, for example {@code require-drbd-module-version-ge}. */
  public String keyword() {
    return "require-drbd-module-version-" + comparison.name().toLowerCase(Locale.ROOT);
  }
}
