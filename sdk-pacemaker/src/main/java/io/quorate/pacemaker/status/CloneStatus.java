package io.quorate.pacemaker.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A clone with its instances: primitives, or groups.
 *
 * @param id of the clone
 * @param promotable whether instances can be promoted: {@code multi_state}, {@code Master/Slave Set} before 2.0
 * @param unique whether instances differ
 * @param managed whether the cluster manages it
 * @param disabled whether it is configured to stay stopped
 * @param failed whether an instance failed; in XML only
 * @param failureIgnored whether a failure was ignored; in XML only
 * @param maintenance whether it is in maintenance; printed since 2.1.5
 * @param targetRole what it is configured to do, as written
 * @param description of the configuration
 * @param members the instances
 */
@Value.Builder
public record CloneStatus(
    String id,
    boolean promotable,
    boolean unique,
    boolean managed,
    boolean disabled,
    Optional<Boolean> failed,
    Optional<Boolean> failureIgnored,
    Optional<Boolean> maintenance,
    Optional<String> targetRole,
    Optional<String> description,
    List<ResourceStatus> members)
    implements ResourceStatus {
  /** Copies the list. */
  public CloneStatus {
    members = List.copyOf(members);
  }

  @Override
  public Stream<PrimitiveStatus> primitives() {
    return members.stream().flatMap(ResourceStatus::primitives);
  }
}
