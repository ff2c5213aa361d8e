package io.quorate.pacemaker.plan;

import io.quorate.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * Why there is no plan, or why it is not to be trusted.
 *
 * @param kind what it is
 * @param text one sentence
 * @param diagnostics where, when it is known
 */
public record PlanProblem(Kind kind, String text, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public PlanProblem {
    diagnostics = List.copyOf(diagnostics);
  }

  /** What stands in the way. */
  public enum Kind {
    /** The schema refuses the new CIB, so the cluster would too. */
    INVALID,
    /** The release has no such schema. */
    UNSUPPORTED,
    /** The old CIB knows of no node, so there is nothing to plan on. */
    NO_NODES,
    /** The scheduler ended with an error. */
    SCHEDULER_FAILED,
    /** The scheduler found an error in the new configuration, and went on. */
    SCHEDULER_ERROR
  }

  static PlanProblem of(Kind kind, String text) {
    return new PlanProblem(kind, text, List.of());
  }
}
