package io.quorate.pacemaker.plan;

import io.quorate.pacemaker.simulate.ClusterOperation;
import io.quorate.pacemaker.simulate.FencingOperation;
import io.quorate.pacemaker.simulate.Modification;
import io.quorate.pacemaker.simulate.NodeAction;
import io.quorate.pacemaker.simulate.NodeChange;
import io.quorate.pacemaker.simulate.OtherAction;
import io.quorate.pacemaker.simulate.OtherStep;
import io.quorate.pacemaker.simulate.PseudoOperation;
import io.quorate.pacemaker.simulate.ResourceAction;
import io.quorate.pacemaker.simulate.ResourceOperation;
import io.quorate.pacemaker.simulate.ResourceRole;
import io.quorate.pacemaker.simulate.SimulationStep;
import io.quorate.pacemaker.simulate.SummaryAction;
import io.quorate.pacemaker.value.CrmInterval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Actions and steps in a few words. */
final class PlanWords {
  private static final long SECOND = 1000;

  private PlanWords() {}

  /** The cells of a row: what, to what, where, why. */
  static List<String> row(SummaryAction action) {
    if (action instanceof ResourceAction it) {
      String blocked = it.blocked() ? "cannot be done" : "";
      return List.of(
          it.change().toString(), it.resource(), places(it), joined(blocked, it.reason()));
    }
    if (action instanceof NodeAction it) {
      String guest = it.guest().map(name -> "guest " + name).orElse("");
      return List.of(verb(it), it.node(), guest, it.reason().orElse(""));
    }
    return List.of("?", ((OtherAction) action).text(), "", "");
  }

  private static String joined(String first, Optional<String> second) {
    return Stream.of(first, second.orElse(""))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private static String verb(NodeAction action) {
    if (action.change() == NodeChange.SHUTDOWN) {
      return "shutdown";
    }
    String operation = action.operation().orElse("fence");
    return operation.equals("on") ? "unfence" : operation;
  }

  private static String places(ResourceAction action) {
    Optional<String> from = action.fromNode();
    Optional<String> to = action.toNode();
    boolean stays = from.equals(to);
    boolean same = action.fromRole().equals(action.toRole());
    String before = place(action.fromRole().filter(it -> !same || !stays), from);
    String after = place(action.toRole().filter(it -> !same || !stays), to);
    if (from.isEmpty() || to.isEmpty()) {
      return from.isEmpty() ? after : before;
    }
    if (!stays) {
      return same ? from.get() + " -> " + after : before + " -> " + after;
    }
    return same
        ? from.get() + action.fromRole().map(role -> " " + role).orElse("")
        : from.get() + " " + word(action.fromRole()) + " -> " + word(action.toRole());
  }

  private static String place(Optional<ResourceRole> role, Optional<String> node) {
    return Stream.of(node.orElse(""), word(role))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String word(Optional<ResourceRole> role) {
    return role.map(ResourceRole::word).orElse("");
  }

  /** One step; empty for milestones, which nobody does. */
  static Optional<String> step(SimulationStep step) {
    if (step instanceof ResourceOperation it) {
      return Optional.of(operation(it) + " of " + it.resource() + " on " + it.node());
    }
    if (step instanceof FencingOperation it) {
      return Optional.of(it.operation() + " of " + it.node());
    }
    if (step instanceof ClusterOperation it) {
      return Optional.of(
          it.task() + it.resource().map(name -> " of " + name).orElse("") + " on " + it.node());
    }
    if (step instanceof Modification.Attribute it) {
      return Optional.of("attribute " + it.name() + " of " + it.id());
    }
    return step instanceof PseudoOperation
        ? Optional.empty()
        : Optional.of(((OtherStep) step).text());
  }

  private static String operation(ResourceOperation step) {
    String recurring = step.interval().map(it -> " every " + length(it)).orElse("");
    boolean probe = step.operation().equals("monitor") && step.interval().isEmpty();
    return probe
        ? "probe"
        : step.operation().equals("cancel")
            ? "end of the operation" + recurring
            : step.operation() + recurring;
  }

  private static String length(CrmInterval interval) {
    long milliseconds = interval.milliseconds();
    return milliseconds % SECOND == 0 ? milliseconds / SECOND + " s" : milliseconds + " ms";
  }
}
