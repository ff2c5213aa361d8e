package io.quorate.core.rule;

import io.quorate.core.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Rules that are checked together, in order.
 *
 * @param rules the rules
 * @param <T> the model
 */
public record RuleSet<T>(List<Rule<? super T>> rules) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when two rules have one code
   */
  public RuleSet {
    rules = List.copyOf(rules);
    Set<String> codes = new HashSet<>();
    for (Rule<?> rule : rules) {
      if (!codes.add(rule.code())) {
        throw new IllegalArgumentException("two rules have the code " + rule.code());
      }
    }
  }

  /** No rules. */
  public static <T> RuleSet<T> none() {
    return new RuleSet<>(List.of());
  }

  /** The same rules without those of some codes: for findings that were looked at and accepted. */
  public RuleSet<T> without(String... codes) {
    Set<String> dropped = Set.of(codes);
    return new RuleSet<>(rules.stream().filter(rule -> !dropped.contains(rule.code())).toList());
  }

  /**
   * The same rules for another model, which gives a view of the one that they look at.
   *
   * <p>The view is made once for all rules, as long as the model is the same object.
   */
  public <S> RuleSet<S> over(Function<? super S, ? extends T> view) {
    LastView<S, T> last = new LastView<>(view);
    List<Rule<? super S>> lifted = new ArrayList<>();
    for (Rule<? super T> rule : rules) {
      lifted.add(new LiftedRule<>(rule, last));
    }
    return new RuleSet<>(lifted);
  }

  /** Checks a model with every rule. */
  public Report check(T model) {
    List<Diagnostic> found = new ArrayList<>();
    for (Rule<? super T> rule : rules) {
      rule.check(model, found::add);
    }
    return new Report(found);
  }
}
