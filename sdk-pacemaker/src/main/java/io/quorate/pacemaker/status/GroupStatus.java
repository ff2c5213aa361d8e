package io.quorate.pacemaker.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group, or one instance of a cloned group.
 *
 * @param id as printed: {@code web}, {@code base:0}
 * @param managed whether the cluster manages it
 * @param disabled whether it is configured to stay stopped
 * @param description of the configuration
 * @param resources in order
 */
public record GroupStatus(
    String id,
    boolean managed,
    boolean disabled,
    Optional<String> description,
    List<PrimitiveStatus> resources)
    implements ResourceStatus {
  /** Copies the list. */
  public GroupStatus {
    resources = List.copyOf(resources);
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
