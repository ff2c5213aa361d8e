package io.quorate.pacemaker.agent;

import io.quorate.core.exec.CommandRunner;
import io.quorate.pacemaker.model.ResourceAgent;
import java.util.Map;
import java.util.Optional;

/**
 * Knows the metadata of agents.
 *
 * <pre>{@code
 * AgentMetadataCatalog catalog = AgentMetadataCatalog.live(runner).or(AgentMetadataCatalog.bundled());
 * Optional<AgentMetadata> drbd = catalog.find(ResourceAgent.parse("ocf:linbit:drbd"));
 * }</pre>
 */
@FunctionalInterface
public interface AgentMetadataCatalog {
  /** The metadata of an agent; empty when this catalog does not know it. */
  Optional<AgentMetadata> find(ResourceAgent agent);

  /** A catalog that asks another one for agents that it does not know itself. */
  default AgentMetadataCatalog or(AgentMetadataCatalog other) {
    return agent -> find(agent).or(() -> other.find(agent));
  }

  /** A catalog that knows nothing. */
  static AgentMetadataCatalog none() {
    return agent -> Optional.empty();
  }

  /** A catalog of given agents. */
  static AgentMetadataCatalog of(Map<ResourceAgent, AgentMetadata> agents) {
    Map<ResourceAgent, AgentMetadata> copy = Map.copyOf(agents);
    return agent -> Optional.ofNullable(copy.get(agent));
  }

  /**
   * The agents that clusters of virtual machines use most, as recorded from resource-agents 4.12, fence-agents 4.12,
   * pacemaker 2.1.5 and drbd-utils 9.22.
   */
  static AgentMetadataCatalog bundled() {
    return BundledAgents.CATALOG;
  }

  /** The agents of a host, which is asked once for each; what it does not know is not known. */
  static AgentMetadataCatalog live(CommandRunner runner) {
    return new LiveAgents(runner);
  }
}
