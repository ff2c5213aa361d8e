package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.Rule;

/** What the rules have in common; one finding for each cause, however many resources it shows in. */
abstract class DrbdRule implements Rule<EffectiveConfig> {
  private final String code;
  private final Severity severity;
  private final String title;
  private final String reason;
  private final String fix;

  /**
   * A rule.
   *
   * @param code stable
   * @param severity of all its findings
   * @param title what it demands
   * @param reason why, with the authority
   * @param fix the way out, as the help of a finding says it
   */
  DrbdRule(String code, Severity severity, String title, String reason, String fix) {
    this.code = code;
    this.severity = severity;
    this.title = title;
    this.reason = reason;
    this.fix = fix;
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final String title() {
    return title;
  }

  @Override
  public final String reason() {
    return reason;
  }

  /** The way out. */
  final String fix() {
    return fix;
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
