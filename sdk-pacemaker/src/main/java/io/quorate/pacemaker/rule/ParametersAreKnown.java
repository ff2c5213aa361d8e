package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.pacemaker.agent.PacemakerOptions;
import io.quorate.pacemaker.effective.Setting;
import java.util.Set;
import java.util.TreeSet;

/** Parameters are spelled as the agent has them. */
final class ParametersAreKnown extends PacemakerRule {
  ParametersAreKnown() {
    super(
        "PCM137",
        Severity.WARNING,
        "Parameters are spelled as the agent has them",
        "Agents ignore what they do not know. Only names that resemble a parameter "
            + "of the agent are reported: other releases may have more.",
        "correct the name");
  }

  @Override
  void look(CibView cib, Findings findings) {
    Set<String> fencing = new TreeSet<>();
    PacemakerOptions.fencing().forEach(it -> fencing.add(it.name()));
    for (PrimitiveView primitive : cib.primitives()) {
      if (primitive.metadata().isEmpty()) {
        continue;
      }
      Set<String> known = new TreeSet<>(primitive.isStonith() ? fencing : Set.of());
      primitive.metadata().get().parameters().forEach(it -> known.add(it.name()));
      for (Setting parameter : primitive.parameters().values()) {
        String name = parameter.name();
        if (!known.contains(name) && !name.startsWith("CRM_meta_")) {
          Suggestion.didYouMean(name, known)
              .ifPresent(
                  help ->
                      findings.add(
                          parameter.origin(),
                          "'"
                              + name
                              + "' of '"
                              + primitive.id()
                              + "' is no parameter of "
                              + primitive.agentName(),
                          help));
        }
      }
    }
  }
}
