package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.Diagnostic;

/** Ends the reading of one statement; it never leaves this package. */
final class StatementException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  StatementException(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
