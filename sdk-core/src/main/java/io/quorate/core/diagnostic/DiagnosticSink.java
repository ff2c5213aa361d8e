package io.quorate.core.diagnostic;

import io.quorate.core.text.Span;

/** Takes diagnostics as they are found. */
@FunctionalInterface
public interface DiagnosticSink {
  /** Takes one. */
  void report(Diagnostic diagnostic);

  /** Reports an error at a place. */
  default void error(String code, String message, Span span) {
    report(Diagnostic.error(code, message, span));
  }

  /** Reports a warning at a place. */
  default void warning(String code, String message, Span span) {
    report(Diagnostic.warning(code, message, span));
  }

  /** A sink that forgets everything. */
  static DiagnosticSink ignoring() {
    return diagnostic -> {};
  }
}
