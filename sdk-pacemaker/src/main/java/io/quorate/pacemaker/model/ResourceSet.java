package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Resources in a constraint: {@code resource_set}.
 *
 * @param id unique in the CIB; missing in a reference
 * @param idRef the id of the set that is meant, of {@code id-ref}
 * @param sequential whether they depend on each other in order, as written
 * @param requireAll whether all are needed, of {@code require-all}; from schema 1.2 on
 * @param ordering {@code group} or {@code listed}; from schema 2.1 on
 * @param action {@code start}, {@code stop}, {@code promote} or {@code demote}
 * @param role as in an {@link Operation}
 * @param score as written
 * @param kind as in an {@link OrderConstraint}; from schema 3.0 on
 * @param resources in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record ResourceSet(
    Optional<String> id,
    Optional<String> idRef,
    Optional<String> sequential,
    Optional<String> requireAll,
    Optional<String> ordering,
    Optional<String> action,
    Optional<String> role,
    Optional<String> score,
    Optional<String> kind,
    List<ResourceReference> resources,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithResourceSet {
  /** Copies the list. */
  public ResourceSet {
    resources = List.copyOf(resources);
  }

  /** A builder of a resource set. */
  public static ResourceSetBuilder builder() {
    return new ResourceSetBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  /** A set of resources. */
  public static ResourceSet of(String id, String... resources) {
    ResourceSetBuilder builder = builder().id(id);
    for (String resource : resources) {
      builder.addResources(ResourceReference.of(resource));
    }
    return builder.build();
  }

  /** A reference to a set elsewhere. */
  public static ResourceSet reference(String idRef) {
    return builder().idRef(idRef).build();
  }

  @Override
  public Optional<String> elementId() {
    return id;
  }

  @Override
  public List<? extends CibElement> children() {
    return resources;
  }
}
