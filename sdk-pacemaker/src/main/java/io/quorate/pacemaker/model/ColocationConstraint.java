package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which resources run on the same node, or on others: {@code rsc_colocation}.
 *
 * @param id unique in the CIB
 * @param score as written; negative for apart
 * @param scoreAttribute of {@code score-attribute}; up to schema 2.10
 * @param scoreAttributeMangle of {@code score-attribute-mangle}; up to schema 2.10
 * @param influence whether the first resource's wishes move the other, as written; from schema 3.6 on
 * @param rsc the id of the resource that is placed
 * @param withRsc the id of the resource that it is placed with, of {@code with-rsc}
 * @param nodeAttribute the node attribute that has to be equal in place of the name, of {@code node-attribute}
 * @param rscRole of {@code rsc-role}
 * @param withRscRole of {@code with-rsc-role}
 * @param rscInstance of {@code rsc-instance}; only in {@code pacemaker-next}
 * @param withRscInstance of {@code with-rsc-instance}; only in {@code pacemaker-next}
 * @param lifetime when it counts
 * @param resourceSets in place of two resources, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record ColocationConstraint(
    String id,
    Optional<String> score,
    Optional<String> scoreAttribute,
    Optional<String> scoreAttributeMangle,
    Optional<String> influence,
    Optional<String> rsc,
    Optional<String> withRsc,
    Optional<String> nodeAttribute,
    Optional<String> rscRole,
    Optional<String> withRscRole,
    Optional<String> rscInstance,
    Optional<String> withRscInstance,
    Optional<Lifetime> lifetime,
    List<ResourceSet> resourceSets,
    Origin origin,
    Unknown unknown)
    implements Constraint, WithColocationConstraint {
  /** Copies the list. */
  public ColocationConstraint {
    resourceSets = List.copyOf(resourceSets);
  }

  /** A builder of a colocation constraint. */
  public static ColocationConstraintBuilder builder(String id) {
    return new ColocationConstraintBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** A resource placed with another one, for example {@code of("c1", "vm1", "fs1", "INFINITY")}. */
  public static ColocationConstraint of(String id, String rsc, String withRsc, String score) {
    return builder(id).score(score).rsc(rsc).withRsc(withRsc).build();
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    List<CibElement> all = new ArrayList<>();
    lifetime.ifPresent(all::add);
    all.addAll(resourceSets);
    return all;
  }
}
