package io.quorate.pacemaker.agent;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A parameter of an agent, or an option of the cluster.
 *
 * @param name the name
 * @param type {@code string}, {@code integer}, {@code boolean}, {@code select}, {@code time} and others, as written
 * @param defaultValue what counts when it is not set
 * @param required whether the agent needs it
 * @param unique whether two resources with the same agent and the same value get in each other's way
 * @param deprecated whether the agent still takes it, and another one is meant to be used
 * @param replacedBy the other one, when the agent says so
 * @param values what a {@code select} can be
 */
@Value.Builder
public record AgentParameter(
    String name,
    String type,
    Optional<String> defaultValue,
    boolean required,
    boolean unique,
    boolean deprecated,
    Optional<String> replacedBy,
    List<String> values)
    implements WithAgentParameter {
  /** Copies the list. */
  public AgentParameter {
    values = List.copyOf(values);
  }

  /** A builder of an optional parameter. */
  public static AgentParameterBuilder builder(String name, String type) {
    return new AgentParameterBuilder()
        .name(name)
        .type(type)
        .required(false)
        .unique(false)
        .deprecated(false);
  }
}
