package io.quorate.pacemaker.plan;

import io.quorate.pacemaker.effective.EffectiveCib;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.plan.PlanRisk.Kind;
import io.quorate.pacemaker.rule.PacemakerAssumptions;
import io.quorate.pacemaker.simulate.NodeAction;
import io.quorate.pacemaker.simulate.ResourceAction;
import io.quorate.pacemaker.simulate.ResourceChange;
import io.quorate.pacemaker.simulate.SummaryAction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a change may cost, by what its actions do to guests and to replicated storage. */
final class Risks {
  private static final Set<String> GUESTS = Set.of("VirtualDomain", "Xen", "lxc", "lxd");

  private final List<EffectiveCib> cibs;
  private final List<SummaryAction> actions;

  /**
   * Risks of a change.
   *
   * @param before where a resource is looked for that the change removes
   * @param after where it is looked for first
   * @param actions what the change causes
   */
  Risks(
      Cib before,
      Cib after,
      PacemakerAssumptions assumptions,
      Instant moment,
      List<SummaryAction> actions) {
    this.cibs =
        List.of(
            EffectiveCib.of(after, assumptions.release(), assumptions.zone(), moment),
            EffectiveCib.of(before, assumptions.release(), assumptions.zone(), moment));
    this.actions = actions;
  }

  List<PlanRisk> all() {
    List<PlanRisk> risks = new ArrayList<>();
    for (SummaryAction action : actions) {
      if (action instanceof NodeAction node && node.isFencing()) {
        fenced(node, risks);
      }
    }
    for (SummaryAction action : actions) {
      if (action instanceof ResourceAction resource) {
        demoted(resource, risks);
      }
    }
    for (SummaryAction action : actions) {
      if (action instanceof ResourceAction resource) {
        stopped(resource, risks);
        blocked(resource, risks);
      }
    }
    return risks;
  }

  /** Every managed resource of a node that is fenced has an action that leaves the node. */
  private void fenced(NodeAction node, List<PlanRisk> risks) {
    Set<String> guests = new LinkedHashSet<>();
    for (SummaryAction action : actions) {
      if (action instanceof ResourceAction resource
          && resource.fromNode().equals(Optional.of(node.node()))
          && isGuest(resource)) {
        guests.add(resource.resource());
      }
    }
    if (!guests.isEmpty()) {
      risks.add(
          new PlanRisk(
              Kind.GUESTS_FENCED,
              node.node(),
              "is fenced while "
                  + String.join(", ", guests)
                  + (guests.size() == 1 ? " runs" : " run")
                  + " there"));
    }
  }

  private void demoted(ResourceAction action, List<PlanRisk> risks) {
    if (action.demotes() && isDrbd(action) && action.fromNode().isPresent()) {
      risks.add(
          new PlanRisk(
              Kind.STORAGE_DEMOTED,
              action.resource(),
              "is demoted on " + action.fromNode().get() + ": nothing may use its device there"));
    }
  }

  private void stopped(ResourceAction action, List<PlanRisk> risks) {
    if (!action.stops() || !isGuest(action) || isFenced(action.fromNode())) {
      return;
    }
    String from = action.fromNode().orElseThrow();
    Optional<String> to = action.toNode();
    String text =
        to.isEmpty()
            ? "is shut down on " + from
            : to.get().equals(from)
                ? "is shut down on " + from + " and started there again"
                : "is shut down on " + from + " and started on " + to.get() + ": no live migration";
    risks.add(new PlanRisk(Kind.GUEST_STOPPED, action.resource(), text));
  }

  private static void blocked(ResourceAction action, List<PlanRisk> risks) {
    if (action.blocked()) {
      String reason = action.reason().map(it -> ": " + it).orElse("");
      risks.add(
          new PlanRisk(
              Kind.BLOCKED,
              action.resource(),
              "has to " + verb(action.change()) + " and cannot" + reason));
    }
  }

  private static String verb(ResourceChange change) {
    return change.toString();
  }

  private boolean isFenced(Optional<String> node) {
    return actions.stream()
        .anyMatch(
            it ->
                it instanceof NodeAction fencing
                    && fencing.isFencing()
                    && node.equals(Optional.of(fencing.node())));
  }

  private boolean isGuest(ResourceAction action) {
    return agent(action)
        .filter(it -> it.resourceClass().equals("ocf") && GUESTS.contains(it.type()))
        .isPresent();
  }

  private boolean isDrbd(ResourceAction action) {
    return agent(action)
        .filter(it -> it.resourceClass().equals("ocf") && it.type().equals("drbd"))
        .isPresent();
  }

  private Optional<ResourceAgent> agent(ResourceAction action) {
    for (EffectiveCib cib : cibs) {
      Optional<ResourceAgent> agent = cib.cib().primitive(action.primitive()).flatMap(cib::agent);
      if (agent.isPresent()) {
        return agent;
      }
    }
    return Optional.empty();
  }
}
