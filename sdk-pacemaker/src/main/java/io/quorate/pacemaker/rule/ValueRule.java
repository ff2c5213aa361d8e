package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;

/** A value means what it seems to say: one rule for each code of reading values and rules. */
final class ValueRule extends PacemakerRule {
  ValueRule(String code, Severity severity, String title, String reason, String fix) {
    super(code, severity, title, reason, fix);
  }

  @Override
  void look(CibView cib, Findings findings) {
    cib.values().of(code()).forEach(findings::pass);
  }
}
