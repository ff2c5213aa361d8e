package io.quorate.core.catalog;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.rule.Report;
import io.quorate.core.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that was read as the tool would read it, and the rules that it is up for.
 *
 * @param diagnostics what reading found
 * @param subject what the rules look at: the value that was read, or what a format makes of it
 * @param rules the rules
 * @param <S> what the rules look at
 */
public record Inspection<S>(List<Diagnostic> diagnostics, S subject, RuleSet<S> rules) {
  /** Copies the list. */
  public Inspection {
    diagnostics = List.copyOf(diagnostics);
  }

  /** An inspection of the value that was read. */
  public static <T> Inspection<T> of(Parsed<T> parsed, RuleSet<T> rules) {
    return new Inspection<>(parsed.diagnostics(), parsed.value(), rules);
  }

  /** Everything that reading and the rules find, in this order. */
  public Report report() {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(rules.check(subject).diagnostics());
    return new Report(all);
  }
}
