package io.quorate.pacemaker.cib;

import io.quorate.core.rule.RuleSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.rule.PacemakerRules;
import java.time.Duration;
import java.util.Optional;

/**
 * How a CIB is changed.
 *
 * @param attempts how often the edit is tried while others change the CIB; at least 1
 * @param pause before the second attempt; it grows with each attempt, up to the eightfold, and varies by half
 * @param rules that are checked beside the schema, with {@link PacemakerRules} as default
 * @param errorsAllowed whether an edit that makes new errors is sent all the same
 * @param withoutQuorum whether it is sent in a partition without quorum
 */
public record EditOptions(
    int attempts,
    Duration pause,
    Optional<RuleSet<Cib>> rules,
    boolean errorsAllowed,
    boolean withoutQuorum) {
  private static final EditOptions DEFAULTS =
      new EditOptions(20, Duration.ofMillis(50), Optional.empty(), false, false);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException when there is no attempt, or the pause is negative
   */
  public EditOptions {
    if (attempts < 1) {
      throw new IllegalArgumentException("an edit needs an attempt: " + attempts);
    }
    if (pause.isNegative()) {
      throw new IllegalArgumentException("a pause must not be negative: " + pause);
    }
  }

  /** 20 attempts, 50 ms, all rules, no new errors, with quorum. */
  public static EditOptions defaults() {
    return DEFAULTS;
  }

  /** With another number of attempts. */
  public EditOptions withAttempts(int number) {
    return new EditOptions(number, pause, rules, errorsAllowed, withoutQuorum);
  }

  /** With another pause. */
  public EditOptions withPause(Duration time) {
    return new EditOptions(attempts, time, rules, errorsAllowed, withoutQuorum);
  }

  /** With other rules, for example {@code PacemakerRules.CIB.without("PCM116")}; the schema is always checked. */
  public EditOptions withRules(RuleSet<Cib> set) {
    return new EditOptions(attempts, pause, Optional.of(set), errorsAllowed, withoutQuorum);
  }

  /** Sends the edit whatever is found. */
  public EditOptions withErrorsAllowed() {
    return new EditOptions(attempts, pause, rules, true, withoutQuorum);
  }

  /** Sends the edit without quorum, too. */
  public EditOptions withoutNeedOfQuorum() {
    return new EditOptions(attempts, pause, rules, errorsAllowed, true);
  }
}
