package io.quorate.pacemaker.simulate;

import java.util.Locale;
import java.util.Optional;

/** A section of the text; releases write the same headings with different capitals. */
enum TextSection {
  /** Before the first heading, or without any, as {@code --quiet} prints it. */
  HEAD(""),
  /** The state before. */
  CURRENT("current cluster status"),
  /** What the caller asked to change. */
  MODIFICATIONS("performing requested modifications"),
  /** Scores and utilization. */
  FIGURES("assignment scores"),
  /** What would happen. */
  SUMMARY("transition summary"),
  /** Each step of it. */
  TRANSITION("executing cluster transition"),
  /** The state afterwards. */
  REVISED("revised cluster status"),
  /** Timings of {@code --profile}. */
  TIMINGS("timings");

  private final String heading;

  TextSection(String heading) {
    this.heading = heading;
  }

  /** Whether it is a cluster's state, which has a grammar of its own. */
  boolean isStatus() {
    return this == CURRENT || this == REVISED;
  }

  /** The section that begins with a line; a heading is not indented and ends with a colon. */
  static Optional<TextSection> startingWith(String line) {
    String text = line.stripTrailing();
    if (!text.endsWith(":") || text.isBlank() || Character.isWhitespace(text.charAt(0))) {
      return Optional.empty();
    }
    String words = text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT);
    switch (words) {
      case "allocation scores",
      "allocation scores and utilization information",
      "assignment scores and utilization information",
      "utilization information":
        return Optional.of(FIGURES);
      default:
        break;
    }
    for (TextSection section : values()) {
      if (section.heading.equals(words)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }
}
