package io.quorate.pacemaker.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A clone with its instances: primitives, or groups.
 *
 * <p>Text lists instances one by one only where there is something to say about them, and sums up the others; {@link
 * #nodes} and {@link #activeNodes} answer from both.
 *
 * @param id of the clone
 * @param child what it clones; in text only
 * @param promotable whether instances can be promoted: {@code multi_state}, {@code Master/Slave Set} before 2.0
 * @param unique whether instances differ
 * @param managed whether the cluster manages it
 * @param disabled whether it is configured to stay stopped
 * @param failed whether an instance failed; in XML only
 * @param failureIgnored whether a failure was ignored; in XML only
 * @param maintenance whether it is in maintenance; printed since 2.1.5
 * @param targetRole what it is configured to do, as written
 * @param description of the configuration
 * @param members the instances, except those in {@code lists}
 * @param lists instances that text sums up; none in XML
 */
@Value.Builder
public record CloneStatus(
    String id,
    Optional<String> child,
    boolean promotable,
    boolean unique,
    boolean managed,
    boolean disabled,
    Optional<Boolean> failed,
    Optional<Boolean> failureIgnored,
    Optional<Boolean> maintenance,
    Optional<String> targetRole,
    Optional<String> description,
    List<ResourceStatus> members,
    List<InstanceList> lists)
    implements ResourceStatus {
  /** Copies the list. */
  public CloneStatus {
    members = List.copyOf(members);
    lists = List.copyOf(lists);
  }

  /** The names of the nodes where instances are in a role, one by one or summed up, without repetition. */
  public List<String> nodes(ResourceRole role) {
    return Stream.concat(
            primitives()
                .filter(each -> each.role() == role)
                .flatMap(each -> each.nodes().stream().map(RunningOn::name)),
            lists.stream()
                .filter(each -> each.role() == role)
                .flatMap(each -> each.nodes().stream()))
        .distinct()
        .toList();
  }

  /** The names of the nodes where instances run, one by one or summed up, without repetition. */
  public List<String> activeNodes() {
    return Stream.concat(
            primitives().flatMap(each -> each.nodes().stream().map(RunningOn::name)),
            lists.stream()
                .filter(each -> each.role().isActive())
                .flatMap(each -> each.nodes().stream()))
        .distinct()
        .toList();
  }

  @Override
  public Stream<PrimitiveStatus> primitives() {
    return members.stream().flatMap(ResourceStatus::primitives);
  }
}
