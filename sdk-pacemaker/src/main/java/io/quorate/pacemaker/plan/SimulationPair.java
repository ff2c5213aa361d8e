package io.quorate.pacemaker.plan;

import io.quorate.pacemaker.simulate.CrmSimulation;
import io.quorate.pacemaker.simulate.ExecutedTransition;
import io.quorate.pacemaker.simulate.SimulationStep;
import java.util.List;

/**
 * What the scheduler answered about two CIBs.
 *
 * @param before about the CIB as it is
 * @param after about the new one
 */
record SimulationPair(CrmSimulation before, CrmSimulation after) {
  List<PlannedAction> actions() {
    return ActionChanges.between(before.actions(), after.actions());
  }

  List<SimulationStep> steps() {
    return ActionChanges.added(transition(before), transition(after)).stream()
        .filter(step -> PlanWords.step(step).isPresent())
        .toList();
  }

  private static ExecutedTransition transition(CrmSimulation simulation) {
    return simulation.transition().orElse(ExecutedTransition.EMPTY);
  }
}
