package io.quorate.dlm.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.DescribedRule;
import io.quorate.core.text.Origin;

/** What the rules have in common. */
abstract class DlmRule extends DescribedRule<DlmSetup> {
  DlmRule(String code, Severity severity, String title, String reason, String fix) {
    super(code, severity, title, reason, fix);
  }

  @Override
  public final void check(DlmSetup setup, DiagnosticSink sink) {
    look(setup, new Findings(sink));
  }

  /** Looks at a setup. */
  abstract void look(DlmSetup setup, Findings findings);

  /** Takes what a rule finds. */
  final class Findings {
    private final DiagnosticSink sink;

    Findings(DiagnosticSink sink) {
      this.sink = sink;
    }

    /** Something is wrong at a place. */
    void add(Origin place, String problem) {
      sink.report(Diagnostic.of(severity(), code(), problem).at(place.span()).withHelp(fix()));
    }
  }
}
