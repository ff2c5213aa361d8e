package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.pacemaker.agent.AgentParameter;
import io.quorate.pacemaker.agent.PacemakerOptions;
import io.quorate.pacemaker.effective.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Options of the cluster have values that Pacemaker takes. */
final class PropertyValuesAreValid extends PacemakerRule {
  /** Values that came after 2.1.5. */
  private static final Set<String> LATER = Set.of("fence");

  PropertyValuesAreValid() {
    super(
        "PCM136",
        Severity.WARNING,
        "Options of the cluster have values that Pacemaker takes",
        "An invalid value is replaced by the default, with a message in the log of "
            + "one node (pcmk__valid_…; values as pacemaker-schedulerd 2.1.5 prints "
            + "them).",
        "write one of the values that the option takes");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (Setting setting : cib.effective().properties().values()) {
      Optional<AgentParameter> option = PacemakerOptions.cluster(setting.name());
      if (option.isEmpty()) {
        continue;
      }
      List<String> values = option.get().values();
      if (!values.isEmpty()
          && !values.contains(setting.value())
          && !LATER.contains(setting.value())) {
        findings.add(
            setting.origin(),
            "'" + setting.value() + "' is no value of '" + setting.name() + "'",
            Suggestion.didYouMean(setting.value(), values)
                .orElse("write one of " + String.join(", ", values)));
      } else if (option.get().type().equals("integer")
          && !setting.value().matches("[+-]?[0-9]+|[+-]?INFINITY")) {
        findings.add(
            setting.origin(),
            "'" + setting.name() + "' is a number, and '" + setting.value() + "' is none",
            "write a number");
      }
    }
  }
}
