package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.agent.AgentMetadata;
import io.quorate.pacemaker.agent.AgentParameter;

/** Required parameters are set. */
final class RequiredParametersAreSet extends PacemakerRule {
  RequiredParametersAreSet() {
    super(
        "PCM138",
        Severity.WARNING,
        "Required parameters are set",
        "The agent refuses to start without: 'not configured' (6), after which no "
            + "node is tried any more. Source: the agents' metadata (resource-agents "
            + "4.12, drbd-utils 9.22), or what the host says.",
        "set the parameter");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (PrimitiveView primitive : cib.primitives()) {
      boolean conditional =
          primitive.primitive().instanceAttributes().stream()
              .anyMatch(set -> set.rule().isPresent() || set.idRef().isPresent());
      if (primitive.isStonith() || conditional || primitive.metadata().isEmpty()) {
        continue;
      }
      AgentMetadata metadata = primitive.metadata().get();
      for (AgentParameter parameter : metadata.parameters()) {
        boolean open = parameter.required() && parameter.defaultValue().orElse("").isEmpty();
        if (open
            && !primitive.parameters().containsKey(parameter.name())
            && !isReplaced(primitive, metadata, parameter)) {
          findings.add(
              primitive.origin(),
              "'"
                  + primitive.id()
                  + "' lacks '"
                  + parameter.name()
                  + "', which "
                  + primitive.agentName()
                  + " requires");
        }
      }
    }
  }

  /** Whether the older name of a parameter is set. */
  private static boolean isReplaced(
      PrimitiveView primitive, AgentMetadata metadata, AgentParameter parameter) {
    return metadata.parameters().stream()
        .filter(it -> it.replacedBy().filter(parameter.name()::equals).isPresent())
        .anyMatch(it -> primitive.parameters().containsKey(it.name()));
  }
}
