package io.quorate.pacemaker.report;

import java.util.List;
import java.util.Optional;

/**
 * The constraints that apply to a resource, of {@code crm_resource --constraints} and {@code --stack}.
 *
 * @param locations in the order of the tool
 * @param colocations in the order of the tool; with {@code --stack} those of the resources involved, too
 */
public record ResourceConstraints(List<Location> locations, List<Colocation> colocations) {
  /** Copies the lists. */
  public ResourceConstraints {
    locations = List.copyOf(locations);
    colocations = List.copyOf(colocations);
  }

  /**
   * A preference for a node.
   *
   * @param id of the constraint, or of its rule
   * @param resource it is about
   * @param node the node
   * @param score as written, for example {@code INFINITY}
   */
  public record Location(String id, String resource, String node, String score) {}

  /**
   * A colocation.
   *
   * @param id of the constraint
   * @param resource what is placed
   * @param with what it is placed with
   * @param score as written
   * @param role of the resource; empty when any will do
   * @param withRole of what it is placed with
   */
  public record Colocation(
      String id,
      String resource,
      String with,
      String score,
      Optional<String> role,
      Optional<String> withRole) {}
}
