package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a resource may or should run: {@code rsc_location}.
 *
 * <p>It names one resource, a pattern or sets, and a node with a score or rules.
 *
 * @param id unique in the CIB
 * @param rsc the id of the resource
 * @param rscPattern a regular expression for ids, of {@code rsc-pattern}; from schema 2.6 on
 * @param role the role that it is for; from schema 1.2 on
 * @param score as written
 * @param node the name of the node
 * @param resourceDiscovery {@code always}, {@code never} or {@code exclusive}, of {@code resource-discovery}; from
 *     schema 2.2 on
 * @param resourceSets in order; from schema 1.2 on
 * @param rules in order; one at most from schema 4.0 on
 * @param lifetime when it counts
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record LocationConstraint(
    String id,
    Optional<String> rsc,
    Optional<String> rscPattern,
    Optional<String> role,
    Optional<String> score,
    Optional<String> node,
    Optional<String> resourceDiscovery,
    List<ResourceSet> resourceSets,
    List<Rule> rules,
    Optional<Lifetime> lifetime,
    Origin origin,
    Unknown unknown)
    implements Constraint, WithLocationConstraint {
  /** Copies the lists. */
  public LocationConstraint {
    resourceSets = List.copyOf(resourceSets);
    rules = List.copyOf(rules);
  }

  /** A builder of a location constraint. */
  public static LocationConstraintBuilder builder(String id) {
    return new LocationConstraintBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** A score of a resource on a node, for example {@code of("l1", "vm1", "INFINITY", "node-a")}. */
  public static LocationConstraint of(String id, String rsc, String score, String node) {
    return builder(id).rsc(rsc).score(score).node(node).build();
  }

  /** The scores that a rule gives to a resource on each node. */
  public static LocationConstraint of(String id, String rsc, Rule rule) {
    return builder(id).rsc(rsc).addRules(rule).build();
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    List<CibElement> all = new ArrayList<>();
    all.addAll(resourceSets);
    all.addAll(rules);
    lifetime.ifPresent(all::add);
    return all;
  }
}
