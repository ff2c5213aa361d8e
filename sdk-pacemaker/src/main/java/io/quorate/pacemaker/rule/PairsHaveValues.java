package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.model.AttributeSet;

/** Names have values. */
final class PairsHaveValues extends PacemakerRule {
  PairsHaveValues() {
    super(
        "PCM133",
        Severity.WARNING,
        "Names have values",
        "Pacemaker skips a pair without a value: the parameter is not set. Schema "
            + "pacemaker-4.0 refuses it.",
        "write a value, or take the name out");
  }

  @Override
  void look(CibView cib, Findings findings) {
    cib.configuration()
        .elements()
        .filter(AttributeSet.class::isInstance)
        .map(AttributeSet.class::cast)
        .filter(set -> set.kind() != AttributeSet.Kind.PROPERTIES)
        .flatMap(set -> set.pairs().stream())
        .filter(pair -> pair.idRef().isEmpty() && pair.value().isEmpty())
        .forEach(
            pair ->
                findings.add(
                    pair.origin(), "'" + pair.name().orElse("") + "' has no value and is skipped"));
  }
}
