package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.DescribedRule;
import io.quorate.core.text.Origin;
import io.quorate.corosync.effective.EffectiveCorosync;
import java.util.ArrayList;
import java.util.List;

/** What the rules have in common. */
abstract class CorosyncRule extends DescribedRule<EffectiveCorosync> {
  CorosyncRule(String code, Severity severity, String title, String reason, String fix) {
    super(code, severity, title, reason, fix);
  }

  @Override
  public final void check(EffectiveCorosync config, DiagnosticSink sink) {
    Findings findings = new Findings();
    look(config, findings);
    findings.all.forEach(sink::report);
  }

  /** Looks at a configuration. */
  abstract void look(EffectiveCorosync config, Findings findings);

  /** Takes what a rule finds. */
  final class Findings {
    private final List<Diagnostic> all = new ArrayList<>();

    /** Something is wrong at a place. */
    void add(Origin place, String problem) {
      add(place, problem, fix());
    }

    /** Something is wrong at a place; with a way out of its own. */
    void add(Origin place, String problem, String help) {
      all.add(Diagnostic.of(severity(), code(), problem).at(place.span()).withHelp(help));
    }

    /** Something is wrong at a place, because of another one. */
    void add(Origin place, String problem, String what, Origin other) {
      Diagnostic found =
          Diagnostic.of(severity(), code(), problem).at(place.span()).withHelp(fix());
      all.add(other.span().map(span -> found.withRelated(what, span)).orElse(found));
    }
  }
}
