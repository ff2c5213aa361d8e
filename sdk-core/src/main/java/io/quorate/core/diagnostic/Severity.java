package io.quorate.core.diagnostic;

import java.util.Locale;

/** How bad it is, worst first. */
public enum Severity {
  /** The tool refuses it, or it destroys data. */
  ERROR,
  /** The tool accepts it, and it is most likely not what was meant. */
  WARNING,
  /** Good to know. */
  INFO;

  /** The lower-case word that messages use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
