package io.quorate.pacemaker.plan;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.pacemaker.diff.CibPatch;
import io.quorate.pacemaker.simulate.NodeAction;
import io.quorate.pacemaker.simulate.SimulationStep;
import io.quorate.pacemaker.simulate.SummaryAction;
import java.util.List;

/**
 * What a change of the configuration would do.
 *
 * @param changes what makes the new CIB of the old one
 * @param basis what is taken for the state of the cluster
 * @param actions what would happen to nodes and resources, in the scheduler's order
 * @param steps the single operations that the change adds, in the order of their execution
 * @param risks what the change may cost
 * @param findings what rules find, before and after
 * @param problems why the plan is incomplete, or not to be trusted
 */
public record Plan(
    CibPatch changes,
    PlanBasis basis,
    List<PlannedAction> actions,
    List<SimulationStep> steps,
    List<PlanRisk> risks,
    FindingChanges findings,
    List<PlanProblem> problems) {
  /** Copies the lists. */
  public Plan {
    actions = List.copyOf(actions);
    steps = List.copyOf(steps);
    risks = List.copyOf(risks);
    problems = List.copyOf(problems);
  }

  /** What it comes to. */
  public PlanVerdict verdict() {
    if (!problems.isEmpty()
        || !fencings().isEmpty()
        || findings.added().stream().anyMatch(Diagnostic::isError)) {
      return PlanVerdict.DANGER;
    }
    return causesNothing() ? PlanVerdict.NOTHING : PlanVerdict.CHANGE;
  }

  /** What would happen for one cause. */
  public List<SummaryAction> actions(PlanCause cause) {
    return actions.stream().filter(it -> it.cause() == cause).map(PlannedAction::action).toList();
  }

  /** The nodes that would be fenced, because of the change or anyway. */
  public List<NodeAction> fencings() {
    return actions.stream()
        .filter(it -> it.cause() != PlanCause.PREVENTED)
        .map(PlannedAction::action)
        .filter(NodeAction.class::isInstance)
        .map(NodeAction.class::cast)
        .filter(NodeAction::isFencing)
        .toList();
  }

  /** Whether the cluster would do nothing else than without the change. */
  public boolean causesNothing() {
    return steps.isEmpty() && actions.stream().allMatch(it -> it.cause() == PlanCause.PENDING);
  }

  /** The plan for people: fencing first, then risks, then everything else. */
  public String page() {
    return new PlanPage(this).text();
  }

  /** The plan for programs that do not use this SDK; without passwords. */
  public PlanListing listing() {
    return PlanListing.of(this);
  }
}
