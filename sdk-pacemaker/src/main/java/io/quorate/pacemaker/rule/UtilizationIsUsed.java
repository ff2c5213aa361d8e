package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.pacemaker.effective.Setting;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What resources need is compared with what nodes have. */
final class UtilizationIsUsed extends PacemakerRule {
  UtilizationIsUsed() {
    super(
        "PCM118",
        Severity.WARNING,
        "What resources need is compared with what nodes have",
        "Pacemaker Explained, Utilization: placement-strategy 'default' does not "
            + "look at utilization at all, and a node without the attribute has none of "
            + "it.",
        "set placement-strategy=balanced (or utilization, minimal) and the capacity"
            + " of every node, or take the utilization out");
  }

  @Override
  void look(CibView cib, Findings findings) {
    Map<String, PrimitiveView> needed = new LinkedHashMap<>();
    List<Origin> places = new ArrayList<>();
    for (PrimitiveView primitive : cib.primitives()) {
      Map<String, Setting> own = cib.effective().utilization(primitive.primitive());
      own.keySet().forEach(name -> needed.putIfAbsent(name, primitive));
      own.values().stream().limit(1).forEach(it -> places.add(it.origin()));
    }
    if (needed.isEmpty()) {
      return;
    }
    String strategy = cib.property("placement-strategy").map(Setting::value).orElse("default");
    if (strategy.equals("default")) {
      findings.addOnce(
          places,
          "resources say what they need, and placement-strategy is 'default', which ignores it",
          fix(),
          "here as well");
      return;
    }
    for (Node node : cib.configuration().nodes()) {
      List<String> missing = needed.keySet().stream().filter(name -> !offers(node, name)).toList();
      if (!missing.isEmpty()) {
        findings.add(
            node.origin(),
            "node '"
                + node.uname()
                + "' has no "
                + String.join(", ", missing)
                + ", which resources need",
            "give every node its capacity");
      }
    }
  }

  private static boolean offers(Node node, String name) {
    return node.attributeSets().stream()
        .filter(set -> set.kind() == AttributeSet.Kind.UTILIZATION)
        .anyMatch(set -> set.pair(name).isPresent() || set.idRef().isPresent());
  }
}
