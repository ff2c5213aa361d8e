package io.quorate.pacemaker.status;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A group, or one instance of a cloned group.
 *
 * @param id as printed: {@code web}, {@code base:0}
 * @param managed whether the cluster manages it
 * @param disabled whether it is configured to stay stopped
 * @param maintenance whether it is in maintenance; printed since 2.1.5
 * @param inactive how many members are not running, where the output leaves them out
 * @param description of the configuration
 * @param resources in order
 * @param counts in brief form, how many members of each agent run instead
 */
@Value.Builder
public record GroupStatus(
    String id,
    boolean managed,
    boolean disabled,
    Optional<Boolean> maintenance,
    OptionalInt inactive,
    Optional<String> description,
    List<PrimitiveStatus> resources,
    List<AgentCount> counts)
    implements ResourceStatus {
  /** Copies the list. */
  public GroupStatus {
    resources = List.copyOf(resources);
    counts = List.copyOf(counts);
  }

  @Override
  public List<ResourceStatus> members() {
    return List.copyOf(resources);
  }

  @Override
  public Stream<PrimitiveStatus> primitives() {
    return resources.stream();
  }
}
