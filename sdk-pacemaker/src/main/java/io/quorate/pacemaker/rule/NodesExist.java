package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.text.Origin;
import io.quorate.pacemaker.model.Bundle;
import io.quorate.pacemaker.model.Constraint;
import io.quorate.pacemaker.model.FencingLevel;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Node;
import java.util.Set;
import java.util.TreeSet;

/** Nodes that are named exist. */
final class NodesExist extends PacemakerRule {
  NodesExist() {
    super(
        "PCM129",
        Severity.WARNING,
        "Nodes that are named exist",
        "A location of a node that is not there has no effect, a fence device for "
            + "it fences nobody, and nobody notices. Nodes, remote nodes and guest nodes "
            + "of the CIB and of its status count.",
        "correct the name, or take it out");
  }

  @Override
  void look(CibView cib, Findings findings) {
    Set<String> known = nodes(cib);
    if (cib.configuration().nodes().isEmpty()) {
      return;
    }
    for (Constraint constraint : cib.configuration().constraints()) {
      if (constraint instanceof LocationConstraint it && it.node().isPresent()) {
        node(cib, known, it.node().get(), "constraint '" + it.id() + "'", it.origin(), findings);
      }
    }
    for (FencingLevel level : cib.configuration().fencingLevels()) {
      level
          .target()
          .ifPresent(
              it ->
                  node(
                      cib,
                      known,
                      it,
                      "fencing level '" + level.id() + "'",
                      level.origin(),
                      findings));
    }
    for (PrimitiveView device : cib.fenceDevices()) {
      for (String name : FenceTargets.of(device)) {
        node(cib, known, name, "fence device '" + device.id() + "'", device.origin(), findings);
      }
    }
  }

  private void node(
      CibView cib, Set<String> known, String name, String who, Origin place, Findings findings) {
    if (!known.contains(name) && !isReplica(cib, name)) {
      findings.add(
          place,
          who + " names the node '" + name + "', and there is no such node",
          Suggestion.didYouMean(name, known).orElse(fix()));
    }
  }

  /** Whether it is a guest node of a bundle, which has the name of the bundle and a number. */
  private static boolean isReplica(CibView cib, String name) {
    int dash = name.lastIndexOf('-');
    return dash > 0 && cib.resource(name.substring(0, dash)).orElse(null) instanceof Bundle;
  }

  /** Names of nodes are compared without case. */
  private static Set<String> nodes(CibView cib) {
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Node node : cib.configuration().nodes()) {
      known.add(node.uname());
    }
    cib.cib()
        .status()
        .ifPresent(it -> it.nodeStates().forEach(s -> s.uname().ifPresent(known::add)));
    for (PrimitiveView primitive : cib.primitives()) {
      if (primitive.isAgent("ocf:pacemaker:remote")) {
        known.add(primitive.id());
      }
      primitive.metaValue("remote-node").ifPresent(known::add);
    }
    return known;
  }
}
