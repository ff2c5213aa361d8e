package io.quorate.drbd.effective;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;

/** Reports what is wrong with one resource. */
record Problems(DiagnosticSink sink) {
  void error(String code, String message, Origin where, String help) {
    sink.report(Diagnostic.of(Severity.ERROR, code, message).at(where.span()).withHelp(help));
  }

  void error(String code, String message, Origin where, String help, Origin related) {
    Diagnostic diagnostic =
        Diagnostic.of(Severity.ERROR, code, message).at(where.span()).withHelp(help);
    sink.report(
        related.span().map(span -> diagnostic.withRelated("named here", span)).orElse(diagnostic));
  }

  void warning(String code, String message, Origin where, String help) {
    sink.report(Diagnostic.of(Severity.WARNING, code, message).at(where.span()).withHelp(help));
  }
}
