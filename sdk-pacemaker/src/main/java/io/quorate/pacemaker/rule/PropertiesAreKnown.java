package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.pacemaker.agent.PacemakerOptions;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Nvpair;
import java.util.Set;

/** Options of the cluster are known and have a value. */
final class PropertiesAreKnown extends PacemakerRule {
  PropertiesAreKnown() {
    super(
        "PCM126",
        Severity.ERROR,
        "Options of the cluster are known and have a value",
        "What Pacemaker does not know it ignores, and crmsh only warns: a line that"
            + " ends in a backslash makes an option of the next word, such as 'commit' "
            + "(measured with crmsh 4.4.1). Sets that agents keep their data in are left "
            + "out.",
        "correct the name, or take the option out");
  }

  @Override
  void look(CibView cib, Findings findings) {
    Set<String> known = PacemakerOptions.clusterNames();
    for (AttributeSet set : cib.configuration().propertySets()) {
      boolean ours =
          set.id().filter("cib-bootstrap-options"::equals).isPresent()
              || set.pairs().stream().anyMatch(it -> it.name().filter(known::contains).isPresent());
      for (Nvpair pair : set.pairs()) {
        String name = pair.name().orElse("");
        if (!ours || pair.idRef().isPresent()) {
          continue;
        }
        if (!known.contains(name)) {
          findings.add(
              pair.origin(),
              "'" + name + "' is no option of the cluster",
              Suggestion.didYouMean(name, known).orElse(fix()));
        } else if (pair.value().isEmpty()) {
          findings.add(pair.origin(), "the option '" + name + "' has no value", "write a value");
        }
      }
    }
  }
}
