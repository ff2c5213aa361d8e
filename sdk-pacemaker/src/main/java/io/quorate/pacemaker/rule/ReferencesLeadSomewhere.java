package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.text.Origin;
import io.quorate.pacemaker.model.ColocationConstraint;
import io.quorate.pacemaker.model.Constraint;
import io.quorate.pacemaker.model.FencingLevel;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.OrderConstraint;
import io.quorate.pacemaker.model.ResourceReference;
import io.quorate.pacemaker.model.TicketConstraint;
import java.util.Optional;

/** References lead to what is there. */
final class ReferencesLeadSomewhere extends PacemakerRule {
  ReferencesLeadSomewhere() {
    super(
        "PCM120",
        Severity.ERROR,
        "References lead to what is there",
        "The scheduler ignores a constraint on a resource that does not exist, and "
            + "a reference that cannot be resolved; cibadmin refuses what the schema "
            + "calls an IDREF. Tags and templates may stand for resources.",
        "correct the id, or take the reference out");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (Constraint constraint : cib.configuration().constraints()) {
      String name = "constraint '" + constraint.id() + "'";
      if (constraint instanceof LocationConstraint it) {
        resource(cib, it.rsc(), name, it.origin(), findings);
      } else if (constraint instanceof ColocationConstraint it) {
        resource(cib, it.rsc(), name, it.origin(), findings);
        resource(cib, it.withRsc(), name, it.origin(), findings);
      } else if (constraint instanceof OrderConstraint it) {
        resource(cib, it.first(), name, it.origin(), findings);
        resource(cib, it.then(), name, it.origin(), findings);
      } else if (constraint instanceof TicketConstraint it) {
        resource(cib, it.rsc(), name, it.origin(), findings);
      }
      constraint
          .elements()
          .filter(ResourceReference.class::isInstance)
          .map(ResourceReference.class::cast)
          .forEach(it -> resource(cib, Optional.of(it.id()), name, it.origin(), findings));
    }
    for (PrimitiveView each : cib.primitives()) {
      Optional<String> template = each.primitive().template();
      if (template.isPresent() && cib.effective().template(each.primitive()).isEmpty()) {
        findings.add(each.origin(), "'" + each.id() + "' has no template '" + template.get() + "'");
      }
    }
    for (FencingLevel level : cib.configuration().fencingLevels()) {
      for (String device : level.deviceIds()) {
        resource(
            cib,
            Optional.of(device),
            "fencing level '" + level.id() + "'",
            level.origin(),
            findings);
      }
    }
  }

  private void resource(
      CibView cib, Optional<String> id, String who, Origin place, Findings findings) {
    if (id.isEmpty() || !cib.meant(id.get()).isEmpty() || cib.isTag(id.get())) {
      return;
    }
    boolean template =
        cib.configuration().resources().stream().anyMatch(it -> it.id().equals(id.get()));
    if (!template) {
      findings.add(
          place,
          who + " names '" + id.get() + "', and there is no such resource",
          Suggestion.didYouMean(id.get(), cib.resourceIds()).orElse(fix()));
    }
  }
}
