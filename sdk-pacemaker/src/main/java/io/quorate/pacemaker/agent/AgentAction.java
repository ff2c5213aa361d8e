package io.quorate.pacemaker.agent;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action of an agent, with what the agent advises for it; Pacemaker itself does not look at the advice.
 *
 * @param name {@code start}, {@code stop}, {@code monitor} and others
 * @param timeout how long it may take at least, as written
 * @param interval how often to repeat it, as written
 * @param depth how thorough a {@code monitor} is
 * @param role the role that a {@code monitor} is for
 */
@Value.Builder
public record AgentAction(
    String name,
    Optional<String> timeout,
    Optional<String> interval,
    Optional<String> depth,
    Optional<String> role)
    implements WithAgentAction {
  /** A builder of an action. */
  public static AgentActionBuilder builder(String name) {
    return new AgentActionBuilder().name(name);
  }
}
