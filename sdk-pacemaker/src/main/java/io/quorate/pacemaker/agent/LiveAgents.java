package io.quorate.pacemaker.agent;

import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.format.Parsed;
import io.quorate.pacemaker.model.ResourceAgent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The agents of one host. */
final class LiveAgents implements AgentMetadataCatalog {
  private final CommandRunner runner;
  private final Map<ResourceAgent, Optional<AgentMetadata>> known = new ConcurrentHashMap<>();

  LiveAgents(CommandRunner runner) {
    this.runner = runner;
  }

  @Override
  public Optional<AgentMetadata> find(ResourceAgent agent) {
    Optional<AgentMetadata> answer = known.get(agent);
    if (answer == null) {
      answer = ask(agent);
      known.put(agent, answer);
    }
    return answer;
  }

  private Optional<AgentMetadata> ask(ResourceAgent agent) {
    try {
      Parsed<AgentMetadata> parsed = runner.call(AgentCommands.showMetadata(agent));
      return parsed.hasErrors() ? Optional.empty() : Optional.of(parsed.value());
    } catch (CommandException e) {
      if (e.reason() == CommandException.Reason.EXIT_CODE) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
