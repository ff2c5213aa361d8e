package io.quorate.pacemaker.value;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.internal.CNumber;
import io.quorate.pacemaker.internal.CText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A score: a whole number from -1000000 to 1000000, whose ends mean minus and plus infinity.
 *
 * <p>Source: {@code lib/common/scores.c}, {@code char2score} and {@code pcmk__add_scores}.
 *
 * @param value the number
 */
public record Score(int value) implements Comparable<Score> {
  private static final int LIMIT = 1_000_000;

  /** Never, or always stronger than every number. */
  public static final Score MINUS_INFINITY = new Score(-LIMIT);

  /** Always, unless minus infinity is added. */
  public static final Score INFINITY = new Score(LIMIT);

  /** No preference. */
  public static final Score ZERO = new Score(0);

  /** Clips to the range. */
  public Score {
    value = Math.max(-LIMIT, Math.min(LIMIT, value));
  }

  /** A score by number; what is beyond the range is infinite. */
  public static Score of(int value) {
    return new Score(value);
  }

  /** Reads a score where colours count nothing. */
  public static Reading<Score> read(String text, PacemakerRelease release) {
    return read(text, release, NodeHealthScores.NONE);
  }

  /**
   * Reads a score.
   *
   * <p>{@code INFINITY}, {@code +INFINITY} and {@code -INFINITY} are case-sensitive since 2.0.5. A number is read with
   * {@code strtoll}: what follows it is ignored, and without digits the score is 0. A number that does not fit 64 bits
   * is 0 from 2.0.5 to 3.0.1. The value is always present, because Pacemaker always has one.
   */
  public static Reading<Score> read(
      String text, PacemakerRelease release, NodeHealthScores colours) {
    String word = release.before(2, 0, 5) ? text.toUpperCase(Locale.ROOT) : text;
    switch (word) {
      case "INFINITY", "+INFINITY":
        return Reading.of(INFINITY, List.of());
      case "-INFINITY":
        return Reading.of(MINUS_INFINITY, List.of());
      default:
        break;
    }
    if (CText.equalIgnoringCase(text, "red")) {
      return Reading.of(colours.red(), List.of());
    }
    if (CText.equalIgnoringCase(text, "yellow")) {
      return Reading.of(colours.yellow(), List.of());
    }
    if (CText.equalIgnoringCase(text, "green")) {
      return Reading.of(colours.green(), List.of());
    }
    return readNumber(text, release);
  }

  private static Reading<Score> readNumber(String text, PacemakerRelease release) {
    CNumber number = CNumber.read(text, 0);
    if (!number.found()) {
      Diagnostic unread = warning("PCM001", "'" + text + "' is read as the score 0");
      return Reading.of(
          ZERO,
          List.of(
              text.toUpperCase(Locale.ROOT).contains("INFINITY")
                  ? unread.withHelp("write INFINITY in capital letters")
                  : unread.withHelp("write a whole number, INFINITY or -INFINITY")));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (number.end() < text.length()) {
      diagnostics.add(
          warning("PCM002", "'" + text.substring(number.end()) + "' behind the score is ignored"));
    }
    if (number.overflow() && release.atLeast(2, 0, 5) && release.before(3, 0, 2)) {
      diagnostics.add(warning("PCM003", "'" + text + "' does not fit 64 bits and is read as 0"));
      return Reading.of(ZERO, diagnostics);
    }
    Score score = new Score((int) Math.max(-LIMIT, Math.min(LIMIT, number.value())));
    if (Math.abs((double) number.value()) > LIMIT) {
      diagnostics.add(warning("PCM003", "the score is clipped to " + score));
    }
    return Reading.of(score, diagnostics);
  }

  private static Diagnostic warning(String code, String message) {
    return Diagnostic.of(Severity.WARNING, code, message);
  }

  /** Whether it is plus or minus infinity. */
  public boolean isInfinite() {
    return Math.abs(value) == LIMIT;
  }

  /** The sum; minus infinity wins over plus infinity, and infinity over every number. */
  public Score plus(Score other) {
    if (value == -LIMIT || other.value == -LIMIT) {
      return MINUS_INFINITY;
    }
    if (value == LIMIT || other.value == LIMIT) {
      return INFINITY;
    }
    return new Score(value + other.value);
  }

  @Override
  public int compareTo(Score other) {
    return Integer.compare(value, other.value);
  }

  /** {@code INFINITY}, {@code -INFINITY} or the number. */
  @Override
  public String toString() {
    return value == LIMIT ? "INFINITY" : value == -LIMIT ? "-INFINITY" : Integer.toString(value);
  }
}
