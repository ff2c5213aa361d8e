package io.quorate.core.rule;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;

/**
 * A named check over a model, beyond what the tools check themselves.
 *
 * @param <T> the model
 */
public interface Rule<T> {
  /** The code of its diagnostics, stable and documented, for example {@code DRBD101}. */
  String code();

  /** How bad a finding is. */
  Severity severity();

  /** What it demands, in one sentence. */
  String title();

  /** Why, with the authority: a manual page and section, or what was measured with which release. */
  String reason();

  /** Looks at a model and reports what breaks the rule. */
  void check(T model, DiagnosticSink sink);
}
