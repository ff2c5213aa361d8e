package io.quorate.pacemaker.simulate;

import java.util.Optional;

/**
 * What would happen to a resource.
 *
 * <p>A resource that stays on its node has this node as both. The roles are there for resources that can be promoted,
 * where the role matters.
 *
 * @param change what
 * @param resource the resource; of a clone with the instance, {@code web:0}
 * @param fromRole the role before
 * @param fromNode where it runs before; empty when it runs nowhere
 * @param toRole the role after
 * @param toNode where it runs after; empty when it runs nowhere
 * @param reason why, in the scheduler's words: what stands behind {@code due to}
 * @param blocked whether it cannot be done, so that nothing happens
 */
public record ResourceAction(
    ResourceChange change,
    String resource,
    Optional<ResourceRole> fromRole,
    Optional<String> fromNode,
    Optional<ResourceRole> toRole,
    Optional<String> toNode,
    Optional<String> reason,
    boolean blocked)
    implements SummaryAction {

  /** The resource without the number of its instance, as the configuration names it. */
  public String primitive() {
    return InstanceNames.primitive(resource);
  }

  /** Whether it is promoted now and is not afterwards, at least for a moment. */
  public boolean demotes() {
    return !blocked
        && fromRole.equals(Optional.of(ResourceRole.PROMOTED))
        && change != ResourceChange.LEAVE
        && change != ResourceChange.RELOAD
        && change != ResourceChange.PROMOTE;
  }

  /** Whether it leaves a node where it runs, or is stopped there for a moment. */
  public boolean stops() {
    return !blocked && fromNode.isPresent() && change.stops();
  }
}
