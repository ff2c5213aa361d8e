package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import java.util.List;

/** Resources stay where they are. */
final class ResourcesStay extends PacemakerRule {
  ResourcesStay() {
    super(
        "PCM119",
        Severity.WARNING,
        "Resources stay where they are",
        "resource-stickiness is 0 by default: after each recovery resources move "
            + "back, and guests migrate without need. Pacemaker Explained, Resource "
            + "Meta-Attributes.",
        "set resource-stickiness=100 or more in rsc_defaults");
  }

  @Override
  void look(CibView cib, Findings findings) {
    if (cib.members().size() < 2 || cib.property("default-resource-stickiness").isPresent()) {
      return;
    }
    List<PrimitiveView> moving =
        cib.primitives().stream()
            .filter(it -> !it.isStonith() && !cib.isCloned(it))
            .filter(it -> it.metaValue("resource-stickiness").isEmpty())
            .toList();
    if (!moving.isEmpty()) {
      findings.addOnce(
          moving.stream().map(PrimitiveView::origin).toList(),
          moving.size() == 1
              ? "'" + moving.get(0).id() + "' has no resource-stickiness: it moves back"
              : moving.size() + " resources have no resource-stickiness: they move back",
          fix(),
          "this one as well");
    }
  }
}
