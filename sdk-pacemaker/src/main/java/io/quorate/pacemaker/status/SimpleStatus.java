package io.quorate.pacemaker.status;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The one line of {@code crm_mon --simple-status}, which monitoring plug-ins read.
 *
 * @param level the verdict
 * @param dcMissing whether no controller is elected
 * @param offlineNodes names of nodes that are offline
 * @param nodesOnline number of nodes that are online; not printed with a warning
 * @param nodesStandby of them, those in standby; printed when there are any
 * @param nodesMaintenance of them, those in maintenance; printed when there are any
 * @param resourcesConfigured number of resource instances; not printed with a warning
 * @param message why the cluster could not be asked
 */
@Value.Builder
public record SimpleStatus(
    Level level,
    boolean dcMissing,
    List<String> offlineNodes,
    OptionalInt nodesOnline,
    OptionalInt nodesStandby,
    OptionalInt nodesMaintenance,
    OptionalInt resourcesConfigured,
    Optional<String> message) {
  /** The verdict; the exit codes are those of Nagios plug-ins. */
  public enum Level {
    /** A controller is elected and all nodes are online: exit code 0. */
    OK,
    /** No controller, or nodes are offline: exit code 1. */
    WARN,
    /** The cluster could not be asked: exit code 2. */
    CRIT
  }

  /** Copies the list. */
  public SimpleStatus {
    offlineNodes = List.copyOf(offlineNodes);
  }
}
