package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.DescribedRule;

/** What the rules have in common; one finding for each cause, however many resources it shows in. */
abstract class DrbdRule extends DescribedRule<EffectiveConfig> {
  DrbdRule(String code, Severity severity, String title, String reason, String fix) {
    super(code, severity, title, reason, fix);
  }

  @Override
  public final void check(EffectiveConfig config, DiagnosticSink sink) {
    Findings findings = new Findings(this, config);
    look(config, findings);
    findings.report(sink);
  }

  /** Looks at a whole configuration; unless overridden at one resource after the other. */
  void look(EffectiveConfig config, Findings findings) {
    for (ResourceView resource : config.views()) {
      look(resource, findings);
    }
  }

  /** Looks at one resource. */
  void look(ResourceView resource, Findings findings) {}
}
