package io.quorate.pacemaker.status;

import io.quorate.pacemaker.model.ResourceAgent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One instance of a primitive.
 *
 * @param id as printed: {@code ip}, {@code ip:1}
 * @param agent what manages it
 * @param role what it is doing
 * @param targetRole what it is configured to do, as written; printed when it is set
 * @param orphaned whether it is not in the configuration any more: {@code removed} since 3.0.2
 * @param managed whether the cluster starts and stops it
 * @param failed whether its last operation failed
 * @param blocked whether nothing is done with it until somebody helps
 * @param failureIgnored whether a failure of it was ignored
 * @param maintenance whether it is in maintenance; printed since 2.1.5
 * @param pending what is being done with it, for example {@code Starting}
 * @param lockedTo the node that it is kept for during a shutdown, by {@code shutdown-lock}
 * @param failedProbe what a probe returned that could not find out, for example {@code not installed}; in text only
 * @param description of the configuration
 * @param nodes where it runs; more than one is a fault that the cluster is about to correct, or a migration
 */
@Value.Builder
public record PrimitiveStatus(
    String id,
    ResourceAgent agent,
    ResourceRole role,
    Optional<String> targetRole,
    boolean orphaned,
    boolean managed,
    boolean failed,
    boolean blocked,
    boolean failureIgnored,
    Optional<Boolean> maintenance,
    Optional<String> pending,
    Optional<String> lockedTo,
    Optional<String> failedProbe,
    Optional<String> description,
    List<RunningOn> nodes)
    implements ResourceStatus {
  /** Copies the list. */
  public PrimitiveStatus {
    nodes = List.copyOf(nodes);
  }

  /** The id without the number of an instance. */
  public String name() {
    return instance().isPresent() ? id.substring(0, id.lastIndexOf(':')) : id;
  }

  /** The number of the instance, if the id has one. */
  public OptionalInt instance() {
    int colon = id.lastIndexOf(':');
    if (colon < 0 || colon == id.length() - 1 || id.length() - colon > 8) {
      return OptionalInt.empty();
    }
    for (int i = colon + 1; i < id.length(); i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(Integer.parseInt(id.substring(colon + 1)));
  }

  /** Whether it runs on some node. */
  public boolean isActive() {
    return role.isActive();
  }

  /** Whether it runs on a node. */
  public boolean runsOn(String node) {
    return nodes.stream().anyMatch(each -> each.name().equals(node));
  }

  @Override
  public List<ResourceStatus> members() {
    return List.of();
  }

  @Override
  public Stream<PrimitiveStatus> primitives() {
    return Stream.of(this);
  }
}
