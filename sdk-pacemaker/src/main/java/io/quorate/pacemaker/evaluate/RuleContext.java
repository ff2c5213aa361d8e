package io.quorate.pacemaker.evaluate;

import java.util.Map;
import java.util.Optional;

/**
 * What a rule is evaluated for. What is absent is not known in the place where the rule stands: a rule in {@code
 * rsc_defaults} has no node, one in a location constraint no operation.
 *
 * @param nodeAttributes the node's attributes, {@code #uname}, {@code #id} and {@code #kind} among them
 * @param resource the resource of a location constraint
 * @param agent the agent of the resource whose defaults are asked for
 * @param operation the operation whose defaults are asked for
 */
public record RuleContext(
    Optional<Map<String, String>> nodeAttributes,
    Optional<ResourceMatch> resource,
    Optional<Agent> agent,
    Optional<Operation> operation) {
  /** Copies the map. */
  public RuleContext {
    nodeAttributes = nodeAttributes.map(Map::copyOf);
  }

  /**
   * The agent of a resource.
   *
   * @param standard the class, for example {@code ocf}
   * @param provider only of OCF agents
   * @param type for example {@code IPaddr2}
   */
  public record Agent(String standard, Optional<String> provider, String type) {}

  /**
   * An operation.
   *
   * @param name for example {@code monitor}
   * @param intervalMilliseconds its interval
   */
  public record Operation(String name, long intervalMilliseconds) {}

  /** Nothing is known but the time. */
  public static RuleContext empty() {
    return new RuleContext(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A location constraint's rule: a node, and a resource without a pattern, parameters or meta-attributes. */
  public static RuleContext location(Map<String, String> nodeAttributes) {
    return empty().withNode(nodeAttributes).withResource(ResourceMatch.none());
  }

  /** The same for a node. */
  public RuleContext withNode(Map<String, String> attributes) {
    return new RuleContext(Optional.of(attributes), resource, agent, operation);
  }

  /** The same for a resource of a location constraint. */
  public RuleContext withResource(ResourceMatch match) {
    return new RuleContext(nodeAttributes, Optional.of(match), agent, operation);
  }

  /** The same for the defaults of an agent's resources. */
  public RuleContext withAgent(Agent of) {
    return new RuleContext(nodeAttributes, resource, Optional.of(of), operation);
  }

  /** The same for the defaults of an operation. */
  public RuleContext withOperation(String name, long intervalMilliseconds) {
    return new RuleContext(
        nodeAttributes, resource, agent, Optional.of(new Operation(name, intervalMilliseconds)));
  }
}
