package io.quorate.pacemaker.evaluate;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates the rules of one set of name/value pairs, or of one location constraint.
 *
 * <p>Without rules it holds; with several, which only old schemas allow, one of them must hold.
 *
 * <pre>{@code
 * RuleEvaluator nights = RuleEvaluator.of(PacemakerRelease.of(2, 1, 5), ZoneId.of("Europe/Berlin"),
 *     DateCondition.matching(DateRanges.any().with(DateField.HOURS, "22-")));
 * RuleOutcome now = nights.evaluate(RuleContext.empty(), Instant.now());
 * Optional<Instant> change = nights.nextChange(RuleContext.empty(), Instant.now());
 * }</pre>
 *
 * @param release whose reading counts
 * @param zone the time zone of the node that evaluates: the designated controller
 * @param rules in order
 */
public record RuleEvaluator(PacemakerRelease release, ZoneId zone, List<RuleCondition> rules) {
  /** Copies the list. */
  public RuleEvaluator {
    rules = List.copyOf(rules);
  }

  /** A set with these rules. */
  public static RuleEvaluator of(PacemakerRelease release, ZoneId zone, RuleCondition... rules) {
    return new RuleEvaluator(release, zone, List.of(rules));
  }

  /**
   * What Pacemaker finds at a moment.
   *
   * <p>Fractions of the second do not count. Real Pacemaker reads the dates in the rules by its own clock; here that
   * clock shows the given moment.
   */
  public RuleOutcome evaluate(RuleContext context, Instant moment) {
    return evaluation(context).outcome(moment.getEpochSecond());
  }

  /**
   * The next moment after the given one at which the outcome is another: a whole second.
   *
   * <p>Empty when it stays what it is for the next hundred years; also when single expressions change 100,000 times
   * without any effect on the outcome. Pacemaker itself knows no next change of a {@code date_spec}: it evaluates anew
   * at every {@code cluster-recheck-interval}, so that the change may come that much later.
   */
  public Optional<Instant> nextChange(RuleContext context, Instant moment) {
    return evaluation(context).nextChange(moment.getEpochSecond()).map(Instant::ofEpochSecond);
  }

  /** What hangs a scheduler or misleads, in all rules; see {@link ConditionCheck}. */
  public List<Diagnostic> diagnostics(Instant moment) {
    ConditionCheck check = new ConditionCheck(release, zone, moment);
    return rules.stream().flatMap(rule -> check.check(rule).stream()).toList();
  }

  private RuleEvaluation evaluation(RuleContext context) {
    RuleCondition whole = rules.isEmpty() ? new AllOf(rules) : new AnyOf(rules);
    return new RuleEvaluation(release, zone, context, whole);
  }
}
