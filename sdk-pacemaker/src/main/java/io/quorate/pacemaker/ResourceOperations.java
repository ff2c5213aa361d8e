package io.quorate.pacemaker;

import io.quorate.pacemaker.command.CleanupOptions;
import io.quorate.pacemaker.command.CrmResource;
import io.quorate.pacemaker.command.ParameterKind;
import io.quorate.pacemaker.status.ClusterStatus;
import java.util.Optional;

/** What changes one resource where it is: its role, its management, its failures. */
final class ResourceOperations {
  private static final String TARGET_ROLE = "target-role";
  private static final String IS_MANAGED = "is-managed";
  private static final String MAINTENANCE = "maintenance";

  private final ClusterLink link;

  ResourceOperations(ClusterLink link) {
    this.link = link;
  }

  /** Takes away that it shall be stopped; says that it shall run where a default says otherwise. */
  Done start(String id) {
    return link.change(
        "start " + id,
        Goal.reached(
                id + " runs",
                status -> !Instances.of(status, id).areDisabled(),
                status -> Instances.of(status, id).run())
            .whenSettled()
            .withHindrance(status -> Instances.of(status, id).hindrance()),
        () -> enable(id));
  }

  Done stop(String id) {
    return link.change(
        "stop " + id,
        Goal.reached(
                id + " is stopped",
                status -> Instances.of(status, id).areDisabled(),
                status -> Instances.of(status, id).exist() && Instances.of(status, id).areStopped())
            .withHindrance(status -> Instances.of(status, id).hindrance()),
        () -> set(id, TARGET_ROLE, "Stopped"));
  }

  Done promote(String id) {
    return link.change(
        "promote " + id,
        Goal.reached(
                id + " has a promoted instance",
                status -> !Instances.of(status, id).areDisabled(),
                status -> !Instances.of(status, id).promoted().isEmpty())
            .whenSettled()
            .withHindrance(status -> Instances.of(status, id).hindrance()),
        () -> enable(id));
  }

  Done demote(String id) {
    String role = link.release().atLeast(2, 1, 0) ? "Unpromoted" : "Slave";
    return link.change(
        "demote " + id,
        Goal.reached(
                id + " runs and has no promoted instance",
                status -> Instances.of(status, id).exist(),
                status ->
                    Instances.of(status, id).run() && Instances.of(status, id).promoted().isEmpty())
            .whenSettled()
            .withHindrance(status -> Instances.of(status, id).hindrance()),
        () -> set(id, TARGET_ROLE, role));
  }

  Done manage(String id) {
    return link.change(
        "manage " + id,
        Goal.configured(id + " is managed", status -> Instances.of(status, id).areManaged()),
        () -> {
          unset(id, IS_MANAGED);
          if (!Instances.of(link.status(), id).areManaged()) {
            set(id, IS_MANAGED, "true");
          }
        });
  }

  Done unmanage(String id) {
    return link.change(
        "unmanage " + id,
        Goal.configured(id + " is not managed", status -> Instances.of(status, id).areUnmanaged()),
        () -> set(id, IS_MANAGED, "false"));
  }

  Done maintenance(String id, boolean on) {
    return link.change(
        "maintenance of " + id + (on ? " begins" : " ends"),
        Goal.configured(
            id + (on ? " is" : " is not") + " in maintenance",
            status ->
                on
                    ? Instances.of(status, id).areUnmanaged()
                    : Instances.of(status, id).areManaged() || isMaintainedAnyway(status)),
        () -> {
          if (on) {
            set(id, MAINTENANCE, "true");
          } else {
            unset(id, MAINTENANCE);
          }
        });
  }

  private static boolean isMaintainedAnyway(ClusterStatus status) {
    return status.summary().flatMap(head -> head.options().maintenanceMode()).orElse(false);
  }

  Done cleanup(String id, Optional<String> node) {
    CleanupOptions options = options(Optional.of(id), node);
    return link.change(
        "clean up " + id + node.map(name -> " on " + name).orElse(""),
        Goal.reached(
                id + " has no failures" + node.map(name -> " on " + name).orElse(""),
                status -> Instances.of(status, id).exist(),
                status ->
                    Instances.of(status, id).exist()
                        && Instances.of(status, id).failures(node).isEmpty())
            .withHindrance(status -> Instances.of(status, id).hindrance()),
        () -> link.answer(link.crmResource().cleanup(options)));
  }

  Done cleanupAll() {
    return link.change(
        "clean up everything",
        Goal.reached("nothing has failed", status -> true, status -> status.failures().isEmpty()),
        () -> link.answer(link.crmResource().cleanup(CleanupOptions.all())));
  }

  Done refresh(Optional<String> id, Optional<String> node) {
    Goal goal =
        Goal.awaited("the cluster has looked again", status -> link.isOffline() || link.isIdle());
    return link.change(
        "refresh" + id.map(name -> " " + name).orElse("") + node.map(n -> " on " + n).orElse(""),
        goal,
        () -> link.answer(link.crmResource().refresh(options(id, node))));
  }

  private static CleanupOptions options(Optional<String> id, Optional<String> node) {
    CleanupOptions options = CleanupOptions.all();
    if (id.isPresent()) {
      options = options.withResource(id.get());
    }
    return node.isPresent() ? options.withNode(node.get()) : options;
  }

  private void enable(String id) {
    unset(id, TARGET_ROLE);
    if (Instances.of(link.status(), id).areDisabled()) {
      set(id, TARGET_ROLE, "Started");
    }
  }

  private void set(String id, String name, String value) {
    CrmResource tool = link.crmResource();
    link.answer(tool.setParameter(id, name, value, ParameterKind.META));
  }

  private void unset(String id, String name) {
    link.answer(link.crmResource().deleteParameter(id, name, ParameterKind.META));
  }
}
