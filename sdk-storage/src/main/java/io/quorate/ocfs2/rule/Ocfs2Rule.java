package io.quorate.ocfs2.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.DescribedRule;
import io.quorate.core.text.Origin;

/** What the rules have in common. */
abstract class Ocfs2Rule extends DescribedRule<Ocfs2Setup> {
  Ocfs2Rule(String code, Severity severity, String title, String reason, String fix) {
    super(code, severity, title, reason, fix);
  }

  @Override
  public final void check(Ocfs2Setup setup, DiagnosticSink sink) {
    look(setup, new Findings(sink));
  }

  /** Looks at a setup. */
  abstract void look(Ocfs2Setup setup, Findings findings);

  /** Takes what a rule finds. */
  final class Findings {
    private final DiagnosticSink sink;

    Findings(DiagnosticSink sink) {
      this.sink = sink;
    }

    /** Something is wrong at a place. */
    void add(Origin place, String problem) {
      sink.report(finding(place, problem));
    }

    /** Something is wrong at a place, because of another one. */
    void add(Origin place, String problem, String what, Origin other) {
      Diagnostic found = finding(place, problem);
      sink.report(other.span().map(span -> found.withRelated(what, span)).orElse(found));
    }

    private Diagnostic finding(Origin place, String problem) {
      return Diagnostic.of(severity(), code(), problem).at(place.span()).withHelp(fix());
    }
  }
}
