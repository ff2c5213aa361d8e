package io.quorate.drbd.splitbrain;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.rule.Report;
import io.quorate.drbd.splitbrain.RecoveryStep.Action;
import java.util.ArrayList;
import java.util.List;

/**
 * How to heal a split brain by giving up what one node has written.
 *
 * <p>Nobody but the caller can say whose data are given up; the plan says what that means, and has no steps when
 * something speaks against it. A node that gives up its data is disconnected, made Secondary, and connected with {@code
 * --discard-my-data}; a node whose data stay is disconnected first, because a connection that still tries would take up
 * the victim before everything is in place, and a bare {@code connect} fails while it is there; DRBD user's guide, manual
 * split brain recovery.
 *
 * <pre>{@code
 * RecoveryPlan plan = RecoveryPlan.of(diagnosis, "bravo");
 * System.out.print(plan);
 * }</pre>
 *
 * @param resource the resource's name
 * @param victim the node that gives up its data
 * @param survivors the nodes whose data stay
 * @param givenUp what is lost, in sentences
 * @param steps what to do, in order; none when there are objections
 * @param objections what speaks against it: {@code DRBD331} to {@code DRBD340}
 */
public record RecoveryPlan(
    String resource,
    String victim,
    List<String> survivors,
    List<String> givenUp,
    List<RecoveryStep> steps,
    Report objections) {
  /** Copies the lists. */
  public RecoveryPlan {
    survivors = List.copyOf(survivors);
    givenUp = List.copyOf(givenUp);
    steps = List.copyOf(steps);
  }

  /** The plan by which one node gives up its data. */
  public static RecoveryPlan of(SplitBrainDiagnosis diagnosis, String victim) {
    PlanGuard guard = new PlanGuard(diagnosis, victim);
    List<Diagnostic> found = guard.objections();
    List<NodeReport> survivors = guard.survivors();
    return new RecoveryPlan(
        diagnosis.resource(),
        victim,
        survivors.stream().map(NodeReport::node).toList(),
        found.isEmpty() ? guard.givenUp() : List.of(),
        found.isEmpty() ? steps(diagnosis, guard.victim(), survivors) : List.of(),
        new Report(found));
  }

  /** Whether nothing speaks against it. */
  public boolean isPossible() {
    return objections.isClean();
  }

  private static List<RecoveryStep> steps(
      SplitBrainDiagnosis diagnosis, NodeReport victim, List<NodeReport> survivors) {
    List<RecoveryStep> steps = new ArrayList<>();
    NodeReport source = survivors.get(0);
    List<NodeReport> others =
        diagnosis.nodes().stream().filter(n -> n != victim && n != source).toList();
    String name = victim.node();
    for (NodeReport peer : peers(source, others)) {
      steps.add(
          step(
              victim,
              Action.DISCONNECT,
              peer,
              true,
              "a new connection only counts from StandAlone"));
    }
    steps.add(
        new RecoveryStep(
            name,
            Action.SECONDARY,
            diagnosis.resource(),
            name,
            false,
            "its data are given up, so nothing may use them; stop what does"));
    for (NodeReport peer : peers(source, others)) {
      steps.add(
          step(peer, Action.DISCONNECT, victim, true, "connect fails while a connection is there"));
    }
    steps.add(
        step(
            victim,
            Action.CONNECT_AND_DISCARD,
            source,
            false,
            "gives up what " + name + " wrote since they parted"));
    steps.add(step(source, Action.CONNECT, victim, false, source.node() + " keeps its data"));
    steps.add(
        new RecoveryStep(
            name,
            Action.AWAIT_UP_TO_DATE,
            diagnosis.resource(),
            source.node(),
            false,
            name + " copies what differs from " + source.node()));
    for (NodeReport peer : others) {
      steps.add(step(victim, Action.CONNECT, peer, false, "now their data are the same"));
      steps.add(step(peer, Action.CONNECT, victim, false, "now their data are the same"));
    }
    return steps;
  }

  private static List<NodeReport> peers(NodeReport first, List<NodeReport> others) {
    List<NodeReport> all = new ArrayList<>();
    all.add(first);
    all.addAll(others);
    return all;
  }

  private static RecoveryStep step(
      NodeReport node, Action action, NodeReport peer, boolean mayFail, String why) {
    return new RecoveryStep(
        node.node(), action, node.target(peer.node()), peer.node(), mayFail, why);
  }

  /** The plan as a page for people. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append("Split brain of ").append(resource).append(": ").append(victim);
    out.append(" gives up its data, ").append(String.join(", ", survivors)).append(" keeps\n");
    if (!isPossible()) {
      return out.append("refused:\n").append(objections).toString();
    }
    givenUp.forEach(sentence -> out.append("  lost: ").append(sentence).append('\n'));
    for (int i = 0; i < steps.size(); i++) {
      out.append("  ").append(i + 1).append(". ").append(steps.get(i)).append('\n');
    }
    return out.toString();
  }
}
