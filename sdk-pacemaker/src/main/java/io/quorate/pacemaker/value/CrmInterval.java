package io.quorate.pacemaker.value;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.internal.CNumber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An interval or timeout: a number with a unit, or an ISO 8601 duration.
 *
 * <p>Source: {@code lib/common/utils.c} and {@code strings.c}, {@code crm_parse_interval_spec} and {@code
 * crm_get_msec}.
 *
 * @param milliseconds from 0 to 4294967295, which is 49.7 days
 */
public record CrmInterval(long milliseconds) {
  private static final long LIMIT = 4_294_967_295L;

  /** What Pacemaker uses for an invalid interval. */
  public static final CrmInterval ZERO = new CrmInterval(0);

  /** A unit and the words that mean it; any other word with its first letters is read as it, too. */
  private enum Unit {
    MILLISECONDS("ms", 1, 1, "milliseconds", Set.of("ms", "msec", "msecs")),
    MICROSECONDS("us", 1, 1000, "microseconds", Set.of("us", "usec", "usecs")),
    SECONDS("s", 1000, 1, "seconds", Set.of("s", "sec", "secs", "second", "seconds")),
    MINUTES("m", 60_000, 1, "minutes", Set.of("m", "min", "mins", "minute", "minutes")),
    HOURS("h", 3_600_000, 1, "hours", Set.of("h", "hr", "hrs", "hour", "hours"));

    private final String prefix;
    private final long multiplier;
    private final long divisor;
    private final String label;
    private final Set<String> words;

    Unit(String prefix, long multiplier, long divisor, String label, Set<String> words) {
      this.prefix = prefix;
      this.multiplier = multiplier;
      this.divisor = divisor;
      this.label = label;
      this.words = words;
    }

    static Optional<Unit> of(String word) {
      for (Unit unit : values()) {
        if (word.startsWith(unit.prefix)) {
          return Optional.of(unit);
        }
      }
      return Optional.empty();
    }
  }

  /** Checks the range. */
  public CrmInterval {
    if (milliseconds < 0 || milliseconds > LIMIT) {
      throw new IllegalArgumentException("an interval has 0 to " + LIMIT + " ms: " + milliseconds);
    }
  }

  /**
   * Reads an interval.
   *
   * <p>The unit is found by its first letters in any case, so {@code 5months} is five minutes; none means seconds.
   * Fractions are dropped. A negative number is invalid before 3.0.0, and 0 from then on. A text that starts with
   * {@code P} is an {@link Iso8601Duration}. An empty value means that Pacemaker warns and uses {@link #ZERO}.
   */
  public static Reading<CrmInterval> read(String text, PacemakerRelease release) {
    if (text.startsWith("P")) {
      return readDuration(text, release);
    }
    int start = CNumber.skipBlanks(text, 0);
    boolean signed = start < text.length() && "+-".indexOf(text.charAt(start)) >= 0;
    CNumber number = CNumber.read(text, start);
    if (!number.found() || (signed && release.before(3, 0, 0))) {
      return invalid(text, "it does not start with a number");
    }
    int behind = number.end();
    while (behind < text.length()
        && (CNumber.isDigit(text, behind) || text.charAt(behind) == '.')) {
      behind++;
    }
    String fraction = text.substring(number.end(), behind);
    String word = text.substring(CNumber.skipBlanks(text, behind));
    Optional<Unit> unit =
        word.isEmpty() ? Optional.of(Unit.SECONDS) : Unit.of(word.toLowerCase(Locale.ROOT));
    if (unit.isEmpty()) {
      return invalid(text, "'" + word + "' is no unit");
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (fraction.chars().anyMatch(each -> each >= '1' && each <= '9')) {
      diagnostics.add(
          warning("PCM023", "the fraction '" + fraction + "' is dropped")
              .withHelp("write a whole number of a smaller unit"));
    }
    lintUnit(word, unit.get(), diagnostics);
    if (number.value() < 0) {
      diagnostics.add(warning("PCM025", "a negative interval is read as 0"));
      return Reading.of(ZERO, diagnostics);
    }
    return Reading.of(clip(milliseconds(number.value(), unit.get()), diagnostics), diagnostics);
  }

  private static long milliseconds(long amount, Unit unit) {
    return amount > Long.MAX_VALUE / unit.multiplier
        ? Long.MAX_VALUE
        : amount * unit.multiplier / unit.divisor;
  }

  private static void lintUnit(String word, Unit unit, List<Diagnostic> diagnostics) {
    int end = 0;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    String letters = word.substring(0, end).toLowerCase(Locale.ROOT);
    if (!letters.isEmpty() && !unit.words.contains(letters)) {
      diagnostics.add(
          warning("PCM022", "'" + word.substring(0, end) + "' is read as " + unit.label)
              .withHelp("the units are us, ms, s, min and h; only their first letters are read"));
    }
    if (!word.substring(end).isBlank()) {
      diagnostics.add(warning("PCM024", "'" + word.substring(end).strip() + "' is ignored"));
    }
  }

  private static Reading<CrmInterval> readDuration(String text, PacemakerRelease release) {
    Reading<Iso8601Duration> duration = Iso8601Duration.read(text, release);
    List<Diagnostic> diagnostics = new ArrayList<>(duration.diagnostics());
    if (duration.value().isEmpty()) {
      return new Reading<>(Optional.empty(), diagnostics);
    }
    Iso8601Duration parts = duration.value().get();
    long seconds = parts.seconds(release);
    if (seconds < 0) {
      return invalid(text, "it is negative");
    }
    if (release.before(2, 1, 9) && (parts.years() > 0 || parts.days() > 0)) {
      diagnostics.add(
          warning(
                  "PCM027",
                  "'"
                      + text
                      + "' lasts "
                      + seconds
                      + " s: one year and one day less count before 2.1.9")
              .withHelp("write hours, for example PT24H"));
    }
    long milliseconds = seconds > LIMIT ? Long.MAX_VALUE : seconds * 1000;
    return Reading.of(clip(milliseconds, diagnostics), diagnostics);
  }

  private static CrmInterval clip(long milliseconds, List<Diagnostic> diagnostics) {
    if (milliseconds > LIMIT) {
      diagnostics.add(warning("PCM026", "the interval is clipped to 49.7 days"));
    }
    return new CrmInterval(Math.min(milliseconds, LIMIT));
  }

  private static Reading<CrmInterval> invalid(String text, String reason) {
    return Reading.invalid(
        warning("PCM021", "'" + text + "' is no interval, because " + reason + "; 0 is used")
            .withHelp("write a number and one of us, ms, s, min, h"));
  }

  private static Diagnostic warning(String code, String message) {
    return Diagnostic.of(Severity.WARNING, code, message);
  }

  /** The interval as a JDK duration. */
  public Duration toDuration() {
    return Duration.ofMillis(milliseconds);
  }
}
