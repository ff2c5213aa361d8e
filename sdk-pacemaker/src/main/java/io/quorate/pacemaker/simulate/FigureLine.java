package io.quorate.pacemaker.simulate;

import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.pacemaker.value.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line with a score, a utilization or a timing, of any release. */
final class FigureLine {
  private static final String SCORE = "([+-]?(?:INFINITY|\\d{1,19}))";
  private static final Pattern ALLOCATION =
      Pattern.compile("(\\S+): (\\S+) allocation score on (\\S+): " + SCORE);
  private static final Pattern PREFERENCE = Pattern.compile("(\\S+): (\\S+) = " + SCORE);
  private static final Pattern PROMOTION =
      Pattern.compile("(\\S+) promotion score on (\\S+): " + SCORE);
  private static final Pattern CAPACITY = Pattern.compile("(\\S+): (\\S+) capacity:(.*)");
  private static final Pattern UTILIZATION =
      Pattern.compile("(\\S+): (\\S+) utilization on (\\S+):(.*)");
  private static final Pattern TIMING =
      Pattern.compile("Testing (.+?) ?\\.\\.\\. ?(\\d{1,9}(?:\\.\\d{1,9})?) secs");

  /** Scores that tools print are read alike by all releases. */
  private static final PacemakerRelease ANY = PacemakerRelease.of(2, 1, 5);

  private FigureLine() {}

  /** The figure of a line without its bullet; empty when the line is not understood. */
  static Optional<SchedulerFigure> read(String line) {
    Matcher allocation = ALLOCATION.matcher(line);
    if (allocation.matches()) {
      return Optional.of(
          new SchedulerFigure.Allocation(
              allocation.group(1),
              Optional.of(allocation.group(2)),
              allocation.group(3),
              score(allocation.group(4))));
    }
    Matcher promotion = PROMOTION.matcher(line);
    if (promotion.matches()) {
      return Optional.of(
          new SchedulerFigure.Promotion(
              promotion.group(1), placed(promotion.group(2)), score(promotion.group(3))));
    }
    Matcher capacity = CAPACITY.matcher(line);
    if (capacity.matches()) {
      return Optional.of(
          new SchedulerFigure.Capacity(
              capacity.group(1), capacity.group(2), amounts(capacity.group(3))));
    }
    Matcher utilization = UTILIZATION.matcher(line);
    if (utilization.matches()) {
      return Optional.of(
          new SchedulerFigure.Utilization(
              utilization.group(1),
              utilization.group(2),
              utilization.group(3),
              amounts(utilization.group(4))));
    }
    Matcher preference = PREFERENCE.matcher(line);
    return preference.matches()
        ? Optional.of(
            new SchedulerFigure.Allocation(
                preference.group(1),
                Optional.empty(),
                preference.group(2),
                score(preference.group(3))))
        : Optional.empty();
  }

  /** The timing of a line without its bullet; empty when the line is none. */
  static Optional<Timing> timing(String line) {
    Matcher timing = TIMING.matcher(line);
    return timing.matches()
        ? Optional.of(new Timing(timing.group(1), seconds(timing.group(2))))
        : Optional.empty();
  }

  /** A score as tools print it. */
  static Score score(String text) {
    return Score.read(text, ANY).orElse(Score.ZERO);
  }

  /** The node of a promotion score; tools print {@code none} for no node. */
  static Optional<String> placed(String node) {
    return Optional.of(node).filter(it -> !it.equals("none"));
  }

  /** Seconds with a fraction. */
  static Duration seconds(String text) {
    return Duration.ofNanos(
        new BigDecimal(text).movePointRight(9).setScale(0, RoundingMode.HALF_UP).longValue());
  }

  private static Map<String, String> amounts(String text) {
    Map<String, String> amounts = new LinkedHashMap<>();
    for (String pair : text.strip().split("\\s+")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        amounts.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return amounts;
  }
}
