package io.quorate.pacemaker;

import io.quorate.pacemaker.command.MoveOptions;
import io.quorate.pacemaker.model.SchemaVersion;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.NodeHistory;
import io.quorate.pacemaker.status.OperationHistory;
import io.quorate.pacemaker.status.ResourceHistory;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What changes where a resource runs, and the constraints that it leaves. */
final class Placements {
  private final ClusterLink link;

  Placements(ClusterLink link) {
    this.link = link;
  }

  List<LeftConstraint> left() {
    return LeftConstraint.of(link.cib());
  }

  Done move(String id, MoveOptions options) {
    demandRole("move of " + id, options);
    ClusterStatus before = link.status();
    Instances was = Instances.of(before, id);
    Set<String> from = options.promoted() ? was.promoted() : was.where();
    String where =
        (options.promoted() ? " is promoted" : " runs")
            + options.node().map(node -> " on " + node).orElse(" elsewhere than on " + from);
    Goal goal =
        Goal.reached(
                id + where,
                status -> Instances.of(status, id).exist(),
                status -> isThere(Instances.of(status, id), from, options))
            .withHindrance(status -> Instances.of(status, id).hindrance());
    long begin = System.nanoTime();
    boolean isThere = options.node().isPresent() && isThere(was, from, options);
    if (!isThere) {
      link.answer(link.crmResource().move(id, options));
    }
    return withLeft(link.done("move " + id, goal, before, begin), id);
  }

  /** From 2.1.0 on the tool writes a role that schemas before 3.7 do not allow, and says no more than that it failed. */
  private void demandRole(String what, MoveOptions options) {
    if (!options.promoted() || !link.release().atLeast(2, 1, 0)) {
      return;
    }
    Optional<SchemaVersion> schema = link.cib().schema();
    if (schema.filter(version -> !version.isAtLeast(3, 7)).isPresent()) {
      Guards.check(
          what,
          List.of(
              Guards.finding(
                  "PCM408",
                  "the schema of the CIB, "
                      + schema.get()
                      + ", does not know the role Promoted, which the tools write",
                  "upgrade the CIB first: cibadmin --upgrade --force")));
    }
  }

  private static boolean isThere(Instances now, Set<String> from, MoveOptions options) {
    if (options.promoted()) {
      return options
          .node()
          .map(node -> now.promoted().contains(node))
          .orElse(!now.promoted().isEmpty() && now.promoted().stream().noneMatch(from::contains));
    }
    return options.node().map(now::runOn).orElse(now.run() && now.avoid(from));
  }

  /** The ban counts when the resource is not there any more and the cluster has done with it, wherever it went. */
  Done ban(String id, MoveOptions options) {
    demandRole("ban of " + id, options);
    Set<String> from =
        options
            .node()
            .map(Set::of)
            .orElseGet(
                () -> {
                  Instances now = Instances.of(link.status(), id);
                  return options.promoted() || now.isPromotable() ? now.promoted() : now.where();
                });
    Goal goal =
        Goal.reached(
                id + (options.promoted() ? " is not promoted on " : " does not run on ") + from,
                status -> Instances.of(status, id).exist(),
                status -> {
                  Instances now = Instances.of(status, id);
                  return options.promoted()
                      ? now.promoted().stream().noneMatch(from::contains)
                      : now.avoid(from);
                })
            .whenSettled()
            .withHindrance(status -> Instances.of(status, id).hindrance());
    return withLeft(
        link.change(
            "ban " + id + " from " + String.join(", ", from),
            goal,
            () -> link.answer(link.crmResource().ban(id, options))),
        id);
  }

  Done clear(String id, MoveOptions options) {
    return cleared(id, options.node(), () -> link.answer(link.crmResource().clear(id, options)));
  }

  Done clearExpired(String id) {
    return cleared(
        id,
        Optional.of(""),
        () -> link.answer(link.crmResource().clearExpired(id, MoveOptions.none())));
  }

  private Done cleared(String id, Optional<String> node, Runnable action) {
    Goal goal =
        Goal.configured(
            "no constraint of a command is left for " + id,
            status ->
                left().stream()
                    .filter(each -> each.resource().equals(id))
                    .noneMatch(each -> node.isEmpty() || each.node().equals(node)));
    return withLeft(link.change("clear " + id, goal, action), id);
  }

  private Done withLeft(Done done, String id) {
    List<LeftConstraint> left = left().stream().filter(each -> each.resource().equals(id)).toList();
    return new Done(done.what(), done.verified(), done.after(), done.events(), left, done.took());
  }

  /** A move that is told from a stop and a start by what the nodes' history says. */
  Migrated migrate(String guest, MoveOptions options) {
    String node =
        options.node().orElseThrow(() -> new IllegalArgumentException("a migration needs a node"));
    Set<String> before = new HashSet<>(arrivals(link.status(), guest, node));
    Done done = move(guest, options);
    boolean live =
        arrivals(done.after(), guest, node).stream().anyMatch(each -> !before.contains(each));
    return new Migrated(guest, node, live, done);
  }

  /** The successful arrivals by migration of a guest at a node, each told from the others by its call and time. */
  private static List<String> arrivals(ClusterStatus status, String guest, String node) {
    return status.history().stream()
        .filter(each -> each.node().equals(node))
        .map(NodeHistory::resources)
        .flatMap(List::stream)
        .filter(each -> each.id().equals(guest))
        .map(ResourceHistory::operations)
        .flatMap(List::stream)
        .flatMap(Placements::arrival)
        .toList();
  }

  private static Stream<String> arrival(OperationHistory operation) {
    return operation.task().equals("migrate_from") && operation.rc().equals(OptionalInt.of(0))
        ? Stream.of(operation.call() + " " + operation.lastRcChange())
        : Stream.empty();
  }
}
