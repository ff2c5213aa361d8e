package io.quorate.pacemaker.effective;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.pacemaker.evaluate.ConditionCheck;
import io.quorate.pacemaker.evaluate.RuleCondition;
import io.quorate.pacemaker.evaluate.RuleContext;
import io.quorate.pacemaker.evaluate.RuleEvaluator;
import io.quorate.pacemaker.evaluate.RuleOutcome;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.CibElement;
import io.quorate.pacemaker.model.Condition;
import io.quorate.pacemaker.model.DateExpression;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Rule;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of a CIB: whether they hold, when that changes, and what is wrong with them.
 *
 * <pre>{@code
 * CibRules rules = CibRules.of(cib, PacemakerRelease.of(2, 1, 5), ZoneId.of("Europe/Berlin"));
 * RuleOutcome now = rules.evaluate(set, RuleContext.empty(), Instant.now());
 * Optional<Instant> change = rules.nextChange(set, RuleContext.empty(), Instant.now());
 * }</pre>
 *
 * <p>References to rules and sets elsewhere in the CIB are followed; a reference that leads nowhere never holds.
 */
public final class CibRules {
  private static final Set<String> ABOUT_THE_SPEC = Set.of("PCM043", "PCM044", "PCM049");

  private final Cib cib;
  private final PacemakerRelease release;
  private final ZoneId zone;
  private final ElementIndex index;
  private final Conditions conditions;

  private CibRules(Cib cib, PacemakerRelease release, ZoneId zone, ElementIndex index) {
    this.cib = cib;
    this.release = release;
    this.zone = zone;
    this.index = index;
    this.conditions = new Conditions(index);
  }

  /** The rules of a CIB, as a release evaluates them on a node with a time zone. */
  public static CibRules of(Cib cib, PacemakerRelease release, ZoneId zone) {
    return new CibRules(cib, release, zone, new ElementIndex(cib));
  }

  ElementIndex index() {
    return index;
  }

  /** A rule, or a part of it, as a condition. */
  public RuleCondition condition(Condition condition) {
    return conditions.of(condition);
  }

  /** What evaluates one rule. */
  public RuleEvaluator evaluator(Rule rule) {
    return RuleEvaluator.of(release, zone, condition(rule));
  }

  /** What evaluates the rule of a set; without a rule it always holds. */
  public RuleEvaluator evaluator(AttributeSet set) {
    Optional<AttributeSet> meant =
        set.idRef().isEmpty()
            ? Optional.of(set)
            : index.find(set.idRef().get(), AttributeSet.class);
    List<RuleCondition> rules =
        meant.isEmpty()
            ? List.of(RuleCondition.any())
            : meant.get().rule().map(rule -> List.of(condition(rule))).orElse(List.of());
    return new RuleEvaluator(release, zone, rules);
  }

  /** What evaluates the rules of a location constraint; several, as old schemas allow, hold when any does. */
  public RuleEvaluator evaluator(LocationConstraint constraint) {
    return new RuleEvaluator(
        release, zone, constraint.rules().stream().map(this::condition).toList());
  }

  /** What Pacemaker finds about a rule at a moment. */
  public RuleOutcome evaluate(Rule rule, RuleContext context, Instant moment) {
    return evaluator(rule).evaluate(context, moment);
  }

  /** Whether a set counts at a moment. */
  public RuleOutcome evaluate(AttributeSet set, RuleContext context, Instant moment) {
    return evaluator(set).evaluate(context, moment);
  }

  /** The next moment at which the outcome of a rule is another; see {@link RuleEvaluator#nextChange}. */
  public Optional<Instant> nextChange(Rule rule, RuleContext context, Instant moment) {
    return evaluator(rule).nextChange(context, moment);
  }

  /** The next moment at which a set begins or ceases to count; see {@link RuleEvaluator#nextChange}. */
  public Optional<Instant> nextChange(AttributeSet set, RuleContext context, Instant moment) {
    return evaluator(set).nextChange(context, moment);
  }

  /**
   * What hangs a scheduler or misleads, in all rules of the CIB: {@code PCM031} to {@code PCM050}, with its place.
   *
   * @param moment when dates are read
   */
  public List<Diagnostic> check(Instant moment) {
    List<Diagnostic> found = new ArrayList<>();
    check(cib.configuration(), new ConditionCheck(release, zone, moment), found);
    return List.copyOf(found);
  }

  private void check(CibElement element, ConditionCheck check, List<Diagnostic> found) {
    if (element instanceof Condition condition && !(element instanceof Rule)) {
      for (Diagnostic diagnostic : check.check(condition(condition))) {
        found.add(diagnostic.at(place(condition, diagnostic).origin().span()));
      }
    } else {
      element.children().forEach(child -> check(child, check, found));
    }
  }

  private static CibElement place(Condition condition, Diagnostic diagnostic) {
    if (condition instanceof DateExpression date
        && date.dateSpec().isPresent()
        && ABOUT_THE_SPEC.contains(diagnostic.code())) {
      return date.dateSpec().get();
    }
    return condition;
  }
}
