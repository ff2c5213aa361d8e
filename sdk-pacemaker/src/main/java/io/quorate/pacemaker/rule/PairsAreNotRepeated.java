package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Nvpair;
import java.util.HashMap;
import java.util.Map;

/** A set has each name once. */
final class PairsAreNotRepeated extends PacemakerRule {
  PairsAreNotRepeated() {
    super(
        "PCM135",
        Severity.WARNING,
        "A set has each name once",
        "Of several pairs with one name in a set the first counts (measured with "
            + "crm_resource 2.1.5).",
        "take the other pair out");
  }

  @Override
  void look(CibView cib, Findings findings) {
    cib.configuration()
        .elements()
        .filter(AttributeSet.class::isInstance)
        .forEach(
            element -> {
              Map<String, Nvpair> known = new HashMap<>();
              for (Nvpair pair : ((AttributeSet) element).pairs()) {
                Nvpair first =
                    pair.name().isPresent() ? known.putIfAbsent(pair.name().get(), pair) : null;
                if (first != null) {
                  findings.add(
                      pair.origin(),
                      "'" + pair.name().get() + "' is there twice: this one does not count");
                }
              }
            });
  }
}
