package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is done before what: {@code rsc_order}.
 *
 * @param id unique in the CIB
 * @param symmetrical whether the opposite actions have the opposite order, as written
 * @param requireAll whether all instances of a clone are needed, of {@code require-all}; from schema 2.3 on
 * @param score as written, in place of a kind; 0 is optional, others are mandatory
 * @param kind {@code Mandatory}, {@code Optional} or {@code Serialize}
 * @param first the id of the resource whose action comes first
 * @param then the id of the resource whose action comes behind it
 * @param firstAction {@code start}, {@code stop}, {@code promote} or {@code demote}, of {@code first-action}
 * @param thenAction of {@code then-action}; the first one's when missing
 * @param firstInstance of {@code first-instance}; only in {@code pacemaker-next}
 * @param thenInstance of {@code then-instance}; only in {@code pacemaker-next}
 * @param lifetime when it counts
 * @param resourceSets in place of two resources, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record OrderConstraint(
    String id,
    Optional<String> symmetrical,
    Optional<String> requireAll,
    Optional<String> score,
    Optional<String> kind,
    Optional<String> first,
    Optional<String> then,
    Optional<String> firstAction,
    Optional<String> thenAction,
    Optional<String> firstInstance,
    Optional<String> thenInstance,
    Optional<Lifetime> lifetime,
    List<ResourceSet> resourceSets,
    Origin origin,
    Unknown unknown)
    implements Constraint, WithOrderConstraint {
  /** Copies the list. */
  public OrderConstraint {
    resourceSets = List.copyOf(resourceSets);
  }

  /** A builder of an order constraint. */
  public static OrderConstraintBuilder builder(String id) {
    return new OrderConstraintBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** A resource that starts before another one, and stops after it. */
  public static OrderConstraint of(String id, String first, String then) {
    return builder(id).kind("Mandatory").first(first).then(then).build();
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
