package io.quorate.pacemaker.cib;

import io.quorate.core.QuorateException;
import io.quorate.core.rule.Report;

/** Thrown instead of sending an edit that makes new errors; nothing was changed. */
public final class CibRefusedException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** What speaks against it. */
  private final transient Report report;

  CibRefusedException(Report report) {
    super("the edit makes errors and is not sent:\n" + report.toString().stripTrailing());
    this.report = report;
  }

  /** The errors that the edit makes; those that were there before are not in it. */
  public Report report() {
    return report;
  }
}
