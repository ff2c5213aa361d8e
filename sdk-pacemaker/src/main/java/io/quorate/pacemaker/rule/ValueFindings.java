package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Origin;
import io.quorate.pacemaker.agent.PacemakerOptions;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.CibElement;
import io.quorate.pacemaker.model.ColocationConstraint;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.Nvpair;
import io.quorate.pacemaker.model.Operation;
import io.quorate.pacemaker.model.OrderConstraint;
import io.quorate.pacemaker.model.ResourceSet;
import io.quorate.pacemaker.model.Rule;
import io.quorate.pacemaker.value.CibBoolean;
import io.quorate.pacemaker.value.CrmInterval;
import io.quorate.pacemaker.value.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What reading scores, booleans, times and rules of a CIB finds, with places. */
final class ValueFindings {
  private static final Set<String> BOOLEAN_META =
      Set.of(
          "allow-migrate",
          "allow-unhealthy-nodes",
          "critical",
          "enabled",
          "globally-unique",
          "interleave",
          "is-managed",
          "maintenance",
          "notify",
          "ordered",
          "promotable",
          "record-pending");

  private static final Set<String> TIME_META = Set.of("failure-timeout", "start-delay", "timeout");

  private final CibView cib;
  private final List<Diagnostic> found = new ArrayList<>();

  ValueFindings(CibView cib) {
    this.cib = cib;
    cib.configuration().elements().forEach(this::look);
    found.addAll(cib.effective().rules().check(cib.moment()));
  }

  /** The findings of a code, in order. */
  List<Diagnostic> of(String code) {
    return found.stream().filter(it -> it.code().equals(code)).toList();
  }

  private void look(CibElement element) {
    if (element instanceof Operation operation) {
      interval(Optional.of(operation.interval()), operation.origin());
      interval(operation.timeout(), operation.origin());
      interval(operation.startDelay(), operation.origin());
    } else if (element instanceof AttributeSet set) {
      score(set.score(), set.origin());
      set.pairs().forEach(pair -> look(set, pair));
    } else if (element instanceof LocationConstraint location) {
      score(location.score(), location.origin());
    } else if (element instanceof ColocationConstraint colocation) {
      score(colocation.score(), colocation.origin());
    } else if (element instanceof OrderConstraint order) {
      score(order.score(), order.origin());
    } else if (element instanceof ResourceSet set) {
      score(set.score(), set.origin());
    } else if (element instanceof Rule rule) {
      score(rule.score(), rule.origin());
    } else if (element instanceof Node node) {
      score(node.score(), node.origin());
    }
  }

  private void look(AttributeSet set, Nvpair pair) {
    String name = pair.name().orElse("");
    String value = pair.value().orElse("");
    if (value.isEmpty() || value.equalsIgnoreCase("#default")) {
      return;
    }
    String type =
        switch (set.kind()) {
          case PROPERTIES -> PacemakerOptions.cluster(name).map(option -> option.type()).orElse("");
          case META ->
              BOOLEAN_META.contains(name) ? "boolean" : TIME_META.contains(name) ? "time" : "";
          default -> "";
        };
    if (type.equals("boolean")) {
      add(CibBoolean.read(value).diagnostics(), pair.origin());
    } else if (type.equals("time")) {
      interval(Optional.of(value), pair.origin());
    }
  }

  private void interval(Optional<String> text, Origin origin) {
    text.filter(it -> !it.isEmpty())
        .ifPresent(it -> add(CrmInterval.read(it, cib.release()).diagnostics(), origin));
  }

  private void score(Optional<String> text, Origin origin) {
    text.ifPresent(it -> add(Score.read(it, cib.release()).diagnostics(), origin));
  }

  private void add(List<Diagnostic> diagnostics, Origin origin) {
    diagnostics.forEach(it -> found.add(it.at(origin.span())));
  }
}
