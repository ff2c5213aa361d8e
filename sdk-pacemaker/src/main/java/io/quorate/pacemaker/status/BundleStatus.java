package io.quorate.pacemaker.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A bundle with its containers.
 *
 * @param id of the bundle
 * @param technology {@code docker}, {@code podman} or {@code rkt}; not in text since 2.0
 * @param image of the containers
 * @param unique whether replicas differ
 * @param managed whether the cluster manages it
 * @param failed whether a replica failed; in XML only
 * @param maintenance whether it is in maintenance
 * @param description of the configuration
 * @param replicas in order
 */
@Value.Builder
public record BundleStatus(
    String id,
    Optional<String> technology,
    String image,
    boolean unique,
    boolean managed,
    Optional<Boolean> failed,
    Optional<Boolean> maintenance,
    Optional<String> description,
    List<BundleReplica> replicas)
    implements ResourceStatus {
  /** Copies the list. */
  public BundleStatus {
    replicas = List.copyOf(replicas);
  }

  @Override
  public List<ResourceStatus> members() {
    return List.copyOf(primitives().toList());
  }

  @Override
  public Stream<PrimitiveStatus> primitives() {
    return replicas.stream().flatMap(replica -> replica.members().stream());
  }
}
