package io.quorate.pacemaker;

import io.quorate.core.QuorateException;
import io.quorate.core.rule.Report;

/** Thrown instead of doing what might take a service down or destroy data; nothing was changed. */
public final class PacemakerRefusedException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** What speaks against it. */
  @SuppressWarnings("serial")
  private final Report report;

  PacemakerRefusedException(String what, Report report) {
    super(what + " is refused:\n" + report.toString().stripTrailing());
    this.report = report;
  }

  /** What speaks against it, with a way out for each finding. */
  public Report report() {
    return report;
  }
}
