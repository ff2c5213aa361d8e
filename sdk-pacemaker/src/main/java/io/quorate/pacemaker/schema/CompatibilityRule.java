package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.Rule;
import io.quorate.core.xml.XmlElement;

/** A rule about a CIB and a target. */
abstract class CompatibilityRule implements Rule<XmlElement> {
  private final String code;
  private final Severity severity;
  private final String title;
  private final String reason;

  CompatibilityRule(String code, Severity severity, String title, String reason) {
    this.code = code;
    this.severity = severity;
    this.title = title;
    this.reason = reason;
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

  @Override
  public final void check(XmlElement cib, DiagnosticSink sink) {
    cib.root().ifPresent(root -> checkRoot(root, sink));
  }

  abstract void checkRoot(XmlElement root, DiagnosticSink sink);

  final Diagnostic finding(String message) {
    return Diagnostic.of(severity, code, message);
  }
}
