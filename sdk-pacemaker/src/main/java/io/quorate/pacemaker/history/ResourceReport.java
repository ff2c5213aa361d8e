package io.quorate.pacemaker.history;

import io.quorate.pacemaker.history.WorkBundle.Replica;
import io.quorate.pacemaker.model.Bundle;
import io.quorate.pacemaker.model.Clone;
import io.quorate.pacemaker.model.Group;
import io.quorate.pacemaker.model.Master;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.Resource;
import io.quorate.pacemaker.status.BundleReplica;
import io.quorate.pacemaker.status.BundleStatus;
import io.quorate.pacemaker.status.BundleStatusBuilder;
import io.quorate.pacemaker.status.CloneStatus;
import io.quorate.pacemaker.status.CloneStatusBuilder;
import io.quorate.pacemaker.status.GroupStatus;
import io.quorate.pacemaker.status.GroupStatusBuilder;
import io.quorate.pacemaker.status.PrimitiveStatus;
import io.quorate.pacemaker.status.PrimitiveStatusBuilder;
import io.quorate.pacemaker.status.ResourceRole;
import io.quorate.pacemaker.status.ResourceStatus;
import io.quorate.pacemaker.status.RunningOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes what is known of resources as {@code crm_mon} reports it. */
final class ResourceReport {
  private final WorkCluster cluster;

  ResourceReport(WorkCluster cluster) {
    this.cluster = cluster;
  }

  /** All resources but those that were removed and do not run. */
  List<ResourceStatus> resources() {
    List<ResourceStatus> all = new ArrayList<>();
    for (WorkResource each : cluster.resources) {
      if (!each.orphan || each.isActive()) {
        all.add(resource(each));
      }
    }
    return all;
  }

  private ResourceStatus resource(WorkResource resource) {
    return switch (resource.kind) {
      case PRIMITIVE -> primitive(resource);
      case GROUP -> group(resource);
      case CLONE -> clone(resource);
      case BUNDLE -> bundle(resource);
    };
  }

  private PrimitiveStatus primitive(WorkResource resource) {
    return new PrimitiveStatusBuilder()
        .id(resource.unique ? resource.id : resource.base)
        .agent(resource.agent)
        .role(role(resource))
        .targetRole(Optional.ofNullable(resource.meta.get("target-role")))
        .orphaned(resource.orphan)
        .managed(resource.managed)
        .failed(resource.failed)
        .blocked(resource.blocked)
        .failureIgnored(resource.failureIgnored)
        .maintenance(resource.maintenance)
        .pending(
            "monitor".equals(resource.pendingTask) ? Optional.of("Monitoring") : Optional.empty())
        .lockedTo(Optional.ofNullable(resource.lockedTo).map(node -> node.name))
        .description(description(resource))
        .nodes(
            resource.runningOn.stream()
                .map(
                    node ->
                        new RunningOn(node.name, Optional.of(node.id), Optional.of(node.online)))
                .toList())
        .build();
  }

  private static ResourceRole role(WorkResource resource) {
    Optional<ResourceRole> pending =
        Optional.ofNullable(resource.pendingTask)
            .flatMap(
                task ->
                    switch (task) {
                      case "start" -> Optional.of(ResourceRole.STARTING);
                      case "stop" -> Optional.of(ResourceRole.STOPPING);
                      case "promote" -> Optional.of(ResourceRole.PROMOTING);
                      case "demote" -> Optional.of(ResourceRole.DEMOTING);
                      case "migrate_to", "migrate_from" -> Optional.of(ResourceRole.MIGRATING);
                      default -> Optional.empty();
                    });
    boolean unpromoted = resource.role == Role.STARTED && resource.top().promotable;
    return pending.orElse(unpromoted ? ResourceRole.UNPROMOTED : resource.role.shown());
  }

  private static Optional<String> description(WorkResource resource) {
    Resource configured = resource.configured;
    if (configured instanceof Primitive it) {
      return it.description();
    }
    if (configured instanceof Group it) {
      return it.description();
    }
    if (configured instanceof Clone it) {
      return it.description();
    }
    if (configured instanceof Master it) {
      return it.description();
    }
    return configured instanceof Bundle it ? it.description() : Optional.empty();
  }

  private GroupStatus group(WorkResource group) {
    return new GroupStatusBuilder()
        .id(group.id)
        .managed(group.managed)
        .disabled(group.isDisabled())
        .maintenance(group.maintenance)
        .description(description(group))
        .resources(group.children.stream().map(this::primitive).toList())
        .build();
  }

  private CloneStatus clone(WorkResource clone) {
    Optional<String> target = Optional.ofNullable(clone.meta.get("target-role"));
    Optional<String> ofChild =
        clone.children.stream()
            .findFirst()
            .flatMap(child -> Optional.ofNullable(child.meta.get("target-role")));
    return new CloneStatusBuilder()
        .id(clone.id)
        .promotable(clone.promotable)
        .unique(clone.unique)
        .managed(clone.managed)
        .disabled(clone.isDisabled())
        .failed(clone.failed)
        .failureIgnored(clone.failureIgnored)
        .maintenance(clone.maintenance)
        .targetRole(target.or(() -> ofChild))
        .description(description(clone))
        .members(clone.children.stream().map(this::resource).toList())
        .build();
  }

  private BundleStatus bundle(WorkResource bundle) {
    Bundle configured = (Bundle) Objects.requireNonNull(bundle.configured);
    BundleStatusBuilder report =
        new BundleStatusBuilder()
            .id(bundle.id)
            .technology(configured.container().map(it -> it.engine().element()))
            .image(configured.container().map(it -> it.image()).orElse(""))
            .unique(bundle.unique)
            .managed(bundle.managed)
            .failed(bundle.failed)
            .maintenance(bundle.maintenance)
            .description(description(bundle));
    cluster.bundles.stream()
        .filter(each -> each.bundle == bundle)
        .flatMap(each -> each.replicas.stream())
        .forEach(each -> report.addReplicas(replica(each)));
    return report.build();
  }

  private BundleReplica replica(Replica replica) {
    return new BundleReplica(
        OptionalInt.of(replica.number()),
        Optional.empty(),
        replica.members().stream().map(this::primitive).toList());
  }
}
