package io.quorate.pacemaker.plan;

import io.quorate.pacemaker.simulate.ExecutedTransition;
import io.quorate.pacemaker.simulate.NodeAction;
import io.quorate.pacemaker.simulate.ResourceAction;
import io.quorate.pacemaker.simulate.ResourceOperation;
import io.quorate.pacemaker.simulate.SimulationStep;
import io.quorate.pacemaker.simulate.SummaryAction;
import io.quorate.pacemaker.simulate.TransitionSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What two simulations have in common and what not.
 *
 * <p>The scheduler may give an instance of a clone another number, and a reason may have other words: neither makes an
 * action another one.
 */
final class ActionChanges {
  private static final Pattern INSTANCE = Pattern.compile(":\\d+");

  private ActionChanges() {}

  static List<PlannedAction> between(TransitionSummary before, TransitionSummary after) {
    List<PlannedAction> result = new ArrayList<>();
    List<Object> pending = keys(before.actions(), ActionChanges::key);
    for (SummaryAction action : after.actions()) {
      boolean known = pending.remove(key(action));
      result.add(new PlannedAction(action, known ? PlanCause.PENDING : PlanCause.CHANGE));
    }
    List<Object> done = keys(after.actions(), ActionChanges::key);
    for (SummaryAction action : before.actions()) {
      if (!done.remove(key(action))) {
        result.add(new PlannedAction(action, PlanCause.PREVENTED));
      }
    }
    return result;
  }

  /** The steps of a transition that another one does not have; the numbers of milestones say nothing. */
  static List<SimulationStep> added(ExecutedTransition before, ExecutedTransition after) {
    List<Object> known = keys(before.steps(), ActionChanges::key);
    return after.steps().stream().filter(step -> !known.remove(key(step))).toList();
  }

  private static <T> List<Object> keys(List<T> values, Function<T, Object> key) {
    return new ArrayList<>(values.stream().map(key).toList());
  }

  private static Object key(SummaryAction action) {
    if (action instanceof ResourceAction it) {
      return new ResourceAction(
          it.change(),
          it.primitive(),
          it.fromRole(),
          it.fromNode(),
          it.toRole(),
          it.toNode(),
          Optional.empty(),
          it.blocked());
    }
    if (action instanceof NodeAction it) {
      return new NodeAction(it.change(), it.node(), it.operation(), it.guest(), Optional.empty());
    }
    return action;
  }

  private static Object key(SimulationStep step) {
    return step instanceof ResourceOperation it
        ? new ResourceOperation(
            INSTANCE.matcher(it.resource()).replaceFirst(""),
            it.operation(),
            it.interval(),
            it.node())
        : step;
  }
}
