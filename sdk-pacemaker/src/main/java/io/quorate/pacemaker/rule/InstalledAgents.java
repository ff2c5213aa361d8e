package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Suggestion;
import io.quorate.pacemaker.agent.AgentNames;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the agent that a mistyped name was meant to be. */
final class InstalledAgents {
  private InstalledAgents() {}

  /** The known agent that an unknown one resembles. */
  static Optional<String> resembling(String agent) {
    Set<String> known = AgentNames.all();
    boolean foreign = agent.startsWith("stonith:") && !agent.startsWith("stonith:fence_");
    if (known.contains(agent) || foreign) {
      return Optional.empty();
    }
    int end = agent.lastIndexOf(':') + 1;
    String stem =
        agent.startsWith("fence_", end) ? agent.substring(0, end + 6) : agent.substring(0, end);
    Set<String> rests =
        known.stream()
            .filter(it -> it.startsWith(stem))
            .map(it -> it.substring(stem.length()))
            .collect(Collectors.toSet());
    String rest = agent.substring(stem.length());
    return rests.stream()
        .filter(rest::equalsIgnoreCase)
        .findFirst()
        .or(() -> Suggestion.closest(rest, rests).filter(it -> rest.length() > 3))
        .map(it -> stem + it);
  }
}
