package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.agent.AgentParameter;
import io.quorate.pacemaker.effective.Setting;

/** Parameters are those that the agent wants. */
final class ParametersAreNotDeprecated extends PacemakerRule {
  ParametersAreNotDeprecated() {
    super(
        "PCM108",
        Severity.WARNING,
        "Parameters are those that the agent wants",
        "The agent's metadata mark the parameter as deprecated: a later release may"
            + " refuse it (resource-agents and fence-agents 4.12, pacemaker 2.1.5, or "
            + "what the host says).",
        "use the parameter that replaces it");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (PrimitiveView primitive : cib.primitives()) {
      for (Setting parameter : primitive.parameters().values()) {
        primitive
            .metadata()
            .flatMap(it -> it.parameter(parameter.name()))
            .filter(AgentParameter::deprecated)
            .ifPresent(it -> report(primitive, parameter, it, findings));
      }
    }
  }

  private void report(
      PrimitiveView primitive, Setting parameter, AgentParameter known, Findings findings) {
    findings.add(
        parameter.origin(),
        "'"
            + parameter.name()
            + "' of '"
            + primitive.id()
            + "' is deprecated in "
            + primitive.agentName(),
        known.replacedBy().map(it -> "write '" + it + "'").orElse(fix()));
  }
}
