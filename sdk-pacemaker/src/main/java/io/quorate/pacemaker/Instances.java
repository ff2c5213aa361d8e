package io.quorate.pacemaker;

import io.quorate.pacemaker.status.CloneStatus;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.FailedAction;
import io.quorate.pacemaker.status.PrimitiveStatus;
import io.quorate.pacemaker.status.ResourceRole;
import io.quorate.pacemaker.status.ResourceStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a state says of one resource: all primitives in it, or all instances of it. */
final class Instances {
  private final ClusterStatus status;
  private final String id;
  private final List<PrimitiveStatus> all;

  private Instances(ClusterStatus status, String id, List<PrimitiveStatus> all) {
    this.status = status;
    this.id = id;
    this.all = all;
  }

  static Instances of(ClusterStatus status, String id) {
    List<PrimitiveStatus> own = status.instances(id);
    return new Instances(
        status,
        id,
        own.isEmpty()
            ? status.resource(id).map(each -> each.primitives().toList()).orElse(List.of())
            : own);
  }

  boolean exist() {
    return !all.isEmpty();
  }

  private boolean isCloned() {
    return status.resources().stream()
        .filter(CloneStatus.class::isInstance)
        .anyMatch(each -> each.id().equals(id) || contains(each));
  }

  boolean isPromotable() {
    return status.resources().stream()
        .anyMatch(
            each ->
                each instanceof CloneStatus clone
                    && clone.promotable()
                    && (clone.id().equals(id) || contains(each)));
  }

  private boolean contains(ResourceStatus resource) {
    return resource.primitives().anyMatch(all::contains);
  }

  /** Whether everything of it runs, or of a clone one instance, and nothing is on its way. */
  boolean run() {
    return exist()
        && all.stream().noneMatch(Instances::isOnItsWay)
        && (isCloned()
            ? all.stream().anyMatch(PrimitiveStatus::isActive)
            : all.stream().allMatch(PrimitiveStatus::isActive));
  }

  private static boolean isOnItsWay(PrimitiveStatus each) {
    return switch (each.role()) {
      case STARTING, STOPPING, MIGRATING, PROMOTING, DEMOTING -> true;
      default -> each.pending().isPresent() && !each.pending().get().equals("Monitoring");
    };
  }

  boolean areStopped() {
    return all.stream().noneMatch(PrimitiveStatus::isActive);
  }

  /** Whether the configuration says that it shall be stopped. */
  boolean areDisabled() {
    return all.stream()
        .anyMatch(
            each ->
                each.targetRole()
                    .flatMap(ResourceRole::of)
                    .equals(Optional.of(ResourceRole.STOPPED)));
  }

  /** Whether it runs on a node, and nowhere else unless it is cloned. */
  boolean runOn(String node) {
    return run() && (isCloned() ? where().contains(node) : where().equals(Set.of(node)));
  }

  boolean avoid(Set<String> nodes) {
    return where().stream().noneMatch(nodes::contains);
  }

  Set<String> where() {
    return all.stream()
        .filter(PrimitiveStatus::isActive)
        .flatMap(each -> each.nodes().stream())
        .map(node -> node.name())
        .collect(Collectors.toSet());
  }

  /** Where it runs in the promoted role. */
  Set<String> promoted() {
    return all.stream()
        .filter(each -> each.role() == ResourceRole.PROMOTED)
        .flatMap(each -> each.nodes().stream())
        .map(node -> node.name())
        .collect(Collectors.toSet());
  }

  boolean areManaged() {
    return exist() && all.stream().allMatch(PrimitiveStatus::managed);
  }

  boolean areUnmanaged() {
    return exist() && all.stream().noneMatch(PrimitiveStatus::managed);
  }

  /** The failures of it, on a node if one is given. */
  List<FailedAction> failures(Optional<String> node) {
    Set<String> names = all.stream().map(PrimitiveStatus::name).collect(Collectors.toSet());
    return status.failures().stream()
        .filter(failure -> node.isEmpty() || failure.node().equals(node.get()))
        .filter(
            failure ->
                failure
                    .resource()
                    .map(each -> names.contains(each) || names.contains(withoutNumber(each)))
                    .orElseGet(() -> names.stream().anyMatch(failure.operationKey()::startsWith)))
        .toList();
  }

  private static String withoutNumber(String resource) {
    int colon = resource.lastIndexOf(':');
    return colon < 0 ? resource : resource.substring(0, colon);
  }

  /** What keeps it from doing what it shall, in words. */
  Optional<String> hindrance() {
    if (!exist()) {
      return Optional.of("there is no resource " + id);
    }
    Optional<String> failed =
        failures(Optional.empty()).stream()
            .findFirst()
            .map(
                failure ->
                    failure.operationKey()
                        + " failed on "
                        + failure.node()
                        + failure.exitStatus().map(text -> " with '" + text + "'").orElse("")
                        + failure
                            .exitReason()
                            .filter(text -> !text.isEmpty())
                            .map(text -> ": " + text)
                            .orElse(""));
    if (failed.isPresent()) {
      return failed;
    }
    if (all.stream().anyMatch(PrimitiveStatus::blocked)) {
      return Optional.of(id + " is blocked");
    }
    return areUnmanaged() ? Optional.of(id + " is not managed") : Optional.empty();
  }
}
