package io.quorate.pacemaker.command;

import io.quorate.pacemaker.value.CrmInterval;
import java.util.Optional;

/**
 * Options of {@code crm_resource --cleanup} and {@code --refresh}; crm_resource(8) 2.1.5.
 *
 * @param resource all when empty
 * @param node all when empty
 * @param operation for {@code --cleanup}: whose failures are forgotten; all when empty
 * @param interval of the operation
 * @param force one instance of a clone or one member of a group only
 */
public record CleanupOptions(
    Optional<String> resource,
    Optional<String> node,
    Optional<String> operation,
    Optional<CrmInterval> interval,
    boolean force) {
  private static final CleanupOptions NONE =
      new CleanupOptions(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** All resources on all nodes. */
  public static CleanupOptions all() {
    return NONE;
  }

  /** One resource. */
  public CleanupOptions withResource(String id) {
    return new CleanupOptions(Optional.of(id), node, operation, interval, force);
  }

  /** One node. */
  public CleanupOptions withNode(String name) {
    return new CleanupOptions(resource, Optional.of(name), operation, interval, force);
  }

  /** One operation, for example {@code monitor}. */
  public CleanupOptions withOperation(String name) {
    return new CleanupOptions(resource, node, Optional.of(name), interval, force);
  }

  /** One operation with its interval. */
  public CleanupOptions withOperation(String name, CrmInterval every) {
    return new CleanupOptions(resource, node, Optional.of(name), Optional.of(every), force);
  }

  /** One instance of a clone or one member of a group only. */
  public CleanupOptions withForce() {
    return new CleanupOptions(resource, node, operation, interval, true);
  }
}
