package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import java.util.List;
import java.util.Optional;

/** No option is inherited two ways with two values. */
final class OptionsComeOneWay extends DrbdRule {
  OptionsComeOneWay() {
    super(
        "DRBD031",
        Severity.ERROR,
        "No option is inherited two ways with two values",
        "drbdadm refuses to act: 'ambiguous inheritance for option', though 'drbdadm dump' "
            + "says nothing (measured with drbd-utils 9.22).",
        "set it in one of the two places, or in the innermost section");
  }

  private record Ways(Optional<Span> span, List<Diagnostic.Related> related, String message) {}

  @Override
  void look(EffectiveConfig config, Findings findings) {
    for (EffectiveConfig.Ambiguity ambiguity : config.ambiguities()) {
      Diagnostic found = ambiguity.diagnostic();
      Place place =
          new Place(
              new Ways(found.span(), found.related(), found.message()),
              found.span().map(Origin::of).orElse(Origin.none()),
              config.views().get(ambiguity.resource()),
              "");
      Findings.Related finding = findings.add(place, found.message());
      for (Diagnostic.Related related : found.related()) {
        finding = finding.with(related.message(), Origin.of(related.span()));
      }
    }
  }
}
