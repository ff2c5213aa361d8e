package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.DescribedRule;

/** What the rules have in common. */
abstract class PacemakerRule extends DescribedRule<CibView> {
  PacemakerRule(String code, Severity severity, String title, String reason, String fix) {
    super(code, severity, title, reason, fix);
  }

  @Override
  public final void check(CibView cib, DiagnosticSink sink) {
    look(cib, new Findings(this, cib.masking(), sink));
  }

  /** Looks at a CIB. */
  abstract void look(CibView cib, Findings findings);
}
