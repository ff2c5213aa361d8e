package io.quorate.pacemaker.plan;

import io.quorate.pacemaker.simulate.FencingOperation;
import io.quorate.pacemaker.simulate.ResourceAction;
import io.quorate.pacemaker.simulate.ResourceOperation;
import io.quorate.pacemaker.simulate.SimulationStep;
import io.quorate.pacemaker.simulate.SummaryAction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The steps of a plan that its actions do not tell. */
final class PlanSteps {
  private static final Pattern INSTANCE = Pattern.compile(":\\d+");

  private PlanSteps() {}

  static List<String> beside(Plan plan) {
    Set<String> told = new LinkedHashSet<>();
    for (SummaryAction action : plan.actions(PlanCause.CHANGE)) {
      if (action instanceof ResourceAction resource) {
        told.add(resource.primitive());
      }
    }
    return plan.steps().stream()
        .filter(step -> !isTold(step, told))
        .flatMap(step -> PlanWords.step(step).stream())
        .toList();
  }

  private static boolean isTold(SimulationStep step, Set<String> told) {
    return step instanceof FencingOperation
        || step instanceof ResourceOperation operation
            && told.contains(INSTANCE.matcher(operation.resource()).replaceFirst(""));
  }
}
