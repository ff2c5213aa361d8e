package io.quorate.ocfs2;

import io.quorate.core.QuorateException;
import io.quorate.core.rule.Report;

/** Thrown instead of making a volume where that would destroy data, or might; nothing was changed. */
public final class Ocfs2RefusedException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** What speaks against it. */
  @SuppressWarnings("serial")
  private final Report report;

  Ocfs2RefusedException(String what, Report report) {
    super(what + " is refused:\n" + report.toString().stripTrailing());
    this.report = report;
  }

  /** What speaks against it, with a way out for each finding. */
  public Report report() {
    return report;
  }
}
