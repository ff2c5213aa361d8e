package io.quorate.lvm;

import io.quorate.core.QuorateException;
import io.quorate.core.rule.Report;

/** Thrown instead of running a command that would destroy data, or might; nothing was changed. */
public final class LvmRefusedException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** What speaks against it. */
  @SuppressWarnings("serial")
  private final Report report;

  LvmRefusedException(String what, Report report) {
    super(what + " is refused:\n" + report.toString().stripTrailing());
    this.report = report;
  }

  /** What speaks against it, with a way out for each finding. */
  public Report report() {
    return report;
  }
}
