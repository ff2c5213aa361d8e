package io.quorate.pacemaker.history;

import java.util.Optional;
import java.util.Set;

/**
 * Where a resource is after a migration: {@code migrate_to} on the source, {@code migrate_from} on the target, {@code stop} on
 * the source; any of them may have failed, be pending, or be forgotten.
 *
 * <p>Source: {@code unpack_migrate_to_success} and its neighbours in {@code lib/pengine/unpack.c} 2.1.5.
 */
final class Migrations {
  private static final Set<String> CHANGES =
      Set.of("start", "stop", "promote", "demote", "migrate_to", "migrate_from");

  private final WorkCluster cluster;
  private final ResultIndex results;

  Migrations(WorkCluster cluster, ResultIndex results) {
    this.cluster = cluster;
    this.results = results;
  }

  private static boolean isIncomplete(OperationResult migration) {
    return migration.written().migrateSource().isEmpty()
        || migration.written().migrateTarget().isEmpty();
  }

  /** A migration left the source. */
  void toSucceeded(WorkResource resource, WorkNode node, OperationResult to) {
    if (isIncomplete(to)) {
      return;
    }
    String source = to.written().migrateSource().orElse("");
    String target = to.written().migrateTarget().orElse("");
    boolean changedOnSource = changed(resource, source, to, true);
    Optional<OperationResult> from = from(resource, target, source);
    if (from.isPresent() && changedOnSource) {
      return;
    }
    boolean changedOnTarget =
        from.isPresent()
            ? isNews(resource, target, from.get(), true)
            : isNews(resource, target, to, false);
    if (changedOnSource && changedOnTarget) {
      return;
    }
    int fromCode = from.map(OperationResult::exitCode).orElse(ExitCode.OK);
    ExecutionStatus fromStatus =
        from.flatMap(OperationResult::status).orElse(ExecutionStatus.PENDING);
    if (fromCode == ExitCode.OK && fromStatus == ExecutionStatus.DONE) {
      resource.role = Role.STOPPED; // here; the stop is still to come
      return;
    }
    resource.role = Role.STARTED;
    Optional<WorkNode> there = cluster.node(target);
    boolean activeThere = !changedOnTarget && there.filter(it -> it.online).isPresent();
    if (fromStatus != ExecutionStatus.PENDING) {
      addOrFail(resource, there, activeThere);
      return;
    }
    if (there.filter(it -> it.online).isPresent() && results.isUnknown(target, resource.id)) {
      return;
    }
    if (activeThere) {
      Placement.add(resource, there.get());
      Optional<WorkNode> here = cluster.node(source).filter(it -> it.online);
      if (here.isPresent()) {
        resource.partialSource = here.get();
        resource.partialTarget = there.get();
      }
    } else if (!changedOnSource) {
      resource.failed = true;
    }
  }

  private static void addOrFail(
      WorkResource resource, Optional<WorkNode> there, boolean activeThere) {
    if (activeThere && there.isPresent()) {
      Placement.add(resource, there.get());
    } else {
      resource.failed = true;
    }
  }

  /** A migration did not leave the source; it may have arrived all the same. */
  void toFailed(WorkResource resource, WorkNode node, OperationResult to) {
    if (isIncomplete(to)) {
      return;
    }
    resource.role = Role.STARTED;
    String target = to.written().migrateTarget().orElse("");
    String source = to.written().migrateSource().orElse("");
    Optional<OperationResult> from = from(resource, target, source);
    boolean news =
        from.isPresent()
            ? isNews(resource, target, from.get(), true)
            : isNews(resource, target, to, false);
    if (!news) {
      cluster.node(target).filter(it -> it.online).ifPresent(it -> Placement.add(resource, it));
    }
  }

  /** A migration did not arrive at the target; it may still run on the source. */
  void fromFailed(WorkResource resource, WorkNode node, OperationResult from) {
    if (isIncomplete(from)) {
      return;
    }
    resource.role = Role.STARTED;
    String source = from.written().migrateSource().orElse("");
    Optional<OperationResult> to = results.find(source, resource.id, "migrate_to");
    boolean news =
        to.isPresent()
            ? isNews(resource, source, to.get(), true)
            : isNews(resource, source, from, false);
    if (!news) {
      cluster.node(source).filter(it -> it.online).ifPresent(it -> Placement.add(resource, it));
    }
  }

  private Optional<OperationResult> from(WorkResource resource, String target, String source) {
    return results.on(target, resource.id).stream()
        .filter(each -> each.isTask("migrate_from"))
        .filter(each -> each.written().migrateSource().filter(source::equals).isPresent())
        .findFirst();
  }

  /** Whether a node has something newer that makes a migration irrelevant there. */
  private boolean isNews(
      WorkResource resource, String node, OperationResult migration, boolean sameNode) {
    return changed(resource, node, migration, sameNode)
        || results.on(node, resource.id).stream()
            .filter(each -> each.isTask("monitor"))
            .findFirst()
            .filter(each -> each.exitCode() == ExitCode.NOT_RUNNING)
            .filter(each -> each.status().equals(Optional.of(ExecutionStatus.DONE)))
            .filter(each -> ResultOrder.compare(each, migration, sameNode) > 0)
            .isPresent();
  }

  private boolean changed(
      WorkResource resource, String node, OperationResult migration, boolean sameNode) {
    return results.on(node, resource.id).stream()
        .anyMatch(
            each ->
                CHANGES.contains(each.task())
                    && ResultOrder.compare(each, migration, sameNode) > 0);
  }
}
