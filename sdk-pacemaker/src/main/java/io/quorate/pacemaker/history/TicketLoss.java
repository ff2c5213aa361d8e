package io.quorate.pacemaker.history;

import io.quorate.pacemaker.model.Constraint;
import io.quorate.pacemaker.model.ResourceReference;
import io.quorate.pacemaker.model.ResourceSet;
import io.quorate.pacemaker.model.Tag;
import io.quorate.pacemaker.model.TicketConstraint;
import io.quorate.pacemaker.status.TicketStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the loss of a ticket does at once to resources that run: {@code loss-policy} {@code fence} and {@code freeze}.
 *
 * <p>Source: {@code constraints_for_ticket} in {@code lib/pacemaker/pcmk_sched_tickets.c} 2.1.5.
 */
final class TicketLoss {
  private final WorkCluster cluster;
  private final Set<String> granted = new HashSet<>();

  TicketLoss(WorkCluster cluster, List<TicketStatus> tickets) {
    this.cluster = cluster;
    tickets.stream().filter(TicketStatus::granted).forEach(each -> granted.add(each.id()));
  }

  void apply() {
    for (Constraint each : cluster.cib.configuration().constraints()) {
      if (each instanceof TicketConstraint constraint && !granted.contains(constraint.ticket())) {
        constraint.rsc().ifPresent(id -> apply(constraint, id, constraint.rscRole()));
        for (ResourceSet set : constraint.resourceSets()) {
          for (ResourceReference reference : set.resources()) {
            apply(constraint, reference.id(), set.role());
          }
        }
      }
    }
  }

  private void apply(TicketConstraint constraint, String id, Optional<String> role) {
    Optional<WorkResource> resource = cluster.resource(id);
    if (resource.isPresent()) {
      lose(constraint.lossPolicy().orElse(""), resource.get(), role.flatMap(Role::of));
      return;
    }
    for (Tag tag : cluster.cib.configuration().tags()) {
      if (tag.id().equals(id)) {
        tag.references().stream()
            .flatMap(reference -> cluster.resource(reference.id()).stream())
            .forEach(
                each -> lose(constraint.lossPolicy().orElse(""), each, role.flatMap(Role::of)));
      }
    }
  }

  private void lose(String policy, WorkResource resource, Optional<Role> role) {
    if (!resource.children.isEmpty()) {
      resource.children.forEach(child -> lose(policy, child, role));
      return;
    }
    boolean concerned = role.isEmpty() || role.get() == resource.role;
    if (resource.runningOn.isEmpty() || !concerned) {
      return;
    }
    if (policy.equals("fence") && cluster.settings.fencing()) {
      resource.runningOn.forEach(cluster::fence);
    } else if (policy.equals("freeze")) {
      resource.managed = false;
      resource.blocked = true;
    }
  }
}
