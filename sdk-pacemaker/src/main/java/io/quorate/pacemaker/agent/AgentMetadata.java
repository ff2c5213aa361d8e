package io.quorate.pacemaker.agent;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an agent says about itself: its parameters and actions, without descriptions.
 *
 * <p>Source: the resource agent API of OCF 1.0 and 1.1, and the metadata of fence agents.
 *
 * @param name the agent's own name
 * @param version the agent's own version, {@code ""} without one
 * @param parameters in order
 * @param actions in order
 */
@Value.Builder
public record AgentMetadata(
    String name, String version, List<AgentParameter> parameters, List<AgentAction> actions)
    implements WithAgentMetadata {
  /** Copies the lists. */
  public AgentMetadata {
    parameters = List.copyOf(parameters);
    actions = List.copyOf(actions);
  }

  /** A builder of metadata. */
  public static AgentMetadataBuilder builder(String name) {
    return new AgentMetadataBuilder().name(name).version("");
  }

  /** The parameter of a name. */
  public Optional<AgentParameter> parameter(String wanted) {
    return parameters.stream().filter(it -> it.name().equals(wanted)).findFirst();
  }

  /** The actions of a name: {@code monitor} may be there for each role and depth. */
  public List<AgentAction> actions(String wanted) {
    return actions.stream().filter(it -> it.name().equals(wanted)).toList();
  }
}
