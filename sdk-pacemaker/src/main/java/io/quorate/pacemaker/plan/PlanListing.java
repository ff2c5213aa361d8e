package io.quorate.pacemaker.plan;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.pacemaker.simulate.NodeAction;
import io.quorate.pacemaker.simulate.SummaryAction;
import java.util.List;

/**
 * A plan for programs that do not use this SDK: plain values, and no passwords.
 *
 * @param verdict what it comes to
 * @param basis what is taken for the state of the cluster
 * @param problems why the plan is incomplete, or not to be trusted
 * @param fencings the nodes that would be fenced, because of the change or anyway
 * @param risks what the change may cost
 * @param happens what the change causes
 * @param pending what happens anyway
 * @param prevented what was pending and would not happen any more
 * @param operations the single operations that the change adds, in words
 * @param changes what makes the new CIB of the old one, in words
 * @param findings what rules find
 */
public record PlanListing(
    PlanVerdict verdict,
    PlanBasis basis,
    List<PlanProblem> problems,
    List<NodeAction> fencings,
    List<PlanRisk> risks,
    List<SummaryAction> happens,
    List<SummaryAction> pending,
    List<SummaryAction> prevented,
    List<String> operations,
    List<String> changes,
    Findings findings) {
  /** Copies the lists. */
  public PlanListing {
    problems = List.copyOf(problems);
    fencings = List.copyOf(fencings);
    risks = List.copyOf(risks);
    happens = List.copyOf(happens);
    pending = List.copyOf(pending);
    prevented = List.copyOf(prevented);
    operations = List.copyOf(operations);
    changes = List.copyOf(changes);
  }

  /**
   * Findings of rules.
   *
   * @param added what is new
   * @param gone what the old configuration had
   * @param kept how many both have
   */
  public record Findings(List<Diagnostic> added, List<Diagnostic> gone, int kept) {}

  static PlanListing of(Plan plan) {
    FindingChanges findings = plan.findings();
    return new PlanListing(
        plan.verdict(),
        plan.basis(),
        plan.problems(),
        plan.fencings(),
        plan.risks(),
        plan.actions(PlanCause.CHANGE),
        plan.actions(PlanCause.PENDING),
        plan.actions(PlanCause.PREVENTED),
        plan.steps().stream().flatMap(step -> PlanWords.step(step).stream()).toList(),
        changes(plan),
        new Findings(findings.added(), findings.gone(), findings.kept().size()));
  }

  /** The changes line by line, without the line of the versions, which the cluster keeps itself. */
  static List<String> changes(Plan plan) {
    return plan.changes().isEmpty()
        ? List.of()
        : plan.changes().describe().lines().skip(1).toList();
  }
}
