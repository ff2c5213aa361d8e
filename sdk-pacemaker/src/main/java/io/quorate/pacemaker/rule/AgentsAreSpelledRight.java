package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;

/** Agents are spelled as they are installed. */
final class AgentsAreSpelledRight extends PacemakerRule {
  AgentsAreSpelledRight() {
    super(
        "PCM130",
        Severity.WARNING,
        "Agents are spelled as they are installed",
        "A resource whose agent is not installed fails everywhere with 'not "
            + "installed' (5). Compared with the agents of resource-agents and "
            + "fence-agents 4.12, pacemaker 2.1.5 and drbd-utils 9.22; an agent that "
            + "resembles none of them is taken for one of your own.",
        "correct the name");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (PrimitiveView primitive : cib.primitives()) {
      if (primitive.agent().isPresent() && primitive.metadata().isEmpty()) {
        InstalledAgents.resembling(primitive.agentName())
            .ifPresent(
                it ->
                    findings.add(
                        primitive.origin(),
                        "'" + primitive.id() + "' has the unknown agent " + primitive.agentName(),
                        "did you mean '" + it + "'?"));
      }
    }
  }
}
