package io.quorate.dlm;

import io.quorate.core.QuorateException;
import io.quorate.core.rule.Report;

/** Thrown instead of an order that might destroy data; nothing was changed. */
public final class DlmRefusedException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** What speaks against it. */
  @SuppressWarnings("serial")
  private final Report report;

  DlmRefusedException(String what, Report report) {
    super(what + " is refused:\n" + report.toString().stripTrailing());
    this.report = report;
  }

  /** What speaks against it, with a way out for each finding. */
  public Report report() {
    return report;
  }
}
