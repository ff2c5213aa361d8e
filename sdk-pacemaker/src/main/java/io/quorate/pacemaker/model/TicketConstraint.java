package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which resources need a ticket that a booth grants to a site: {@code rsc_ticket}; from schema 1.2 on.
 *
 * @param id unique in the CIB
 * @param ticket its name
 * @param lossPolicy {@code stop}, {@code demote}, {@code fence} or {@code freeze}, of {@code loss-policy}
 * @param rsc the id of the resource
 * @param rscRole of {@code rsc-role}
 * @param resourceSets in place of one resource, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record TicketConstraint(
    String id,
    String ticket,
    Optional<String> lossPolicy,
    Optional<String> rsc,
    Optional<String> rscRole,
    List<ResourceSet> resourceSets,
    Origin origin,
    Unknown unknown)
    implements Constraint, WithTicketConstraint {
  /** Copies the list. */
  public TicketConstraint {
    resourceSets = List.copyOf(resourceSets);
  }

  /** A builder of a ticket constraint. */
  public static TicketConstraintBuilder builder(String id, String ticket) {
    return new TicketConstraintBuilder()
        .id(id)
        .ticket(ticket)
        .origin(Origin.none())
        .unknown(Unknown.none());
  }

  /** A resource that stops when the site loses a ticket. */
  public static TicketConstraint of(String id, String rsc, String ticket) {
    return builder(id, ticket).rsc(rsc).build();
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    return resourceSets;
  }
}
