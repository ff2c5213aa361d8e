package io.quorate.pacemaker;

import io.quorate.pacemaker.status.ClusterStatus;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A state that a call waits for.
 *
 * @param what in words, for messages: {@code web runs on n2}
 * @param configured whether the configuration is as it should be, as far as the state shows it
 * @param reached whether the cluster is there
 * @param hindrance what keeps it from getting there, in words, if something does
 * @param endsWhenSettled whether a cluster with nothing left to do will not get there
 * @param settled whether it counts only once the cluster has nothing left to do
 */
record Goal(
    String what,
    Predicate<ClusterStatus> configured,
    Predicate<ClusterStatus> reached,
    Function<ClusterStatus, Optional<String>> hindrance,
    boolean endsWhenSettled,
    boolean settled) {
  /** A state that the configuration alone brings about. */
  static Goal configured(String what, Predicate<ClusterStatus> configured) {
    return new Goal(what, configured, configured, status -> Optional.empty(), false, false);
  }

  /** A state that the cluster has to bring about. */
  static Goal reached(
      String what, Predicate<ClusterStatus> configured, Predicate<ClusterStatus> reached) {
    return new Goal(what, configured, reached, status -> Optional.empty(), true, false);
  }

  Goal withHindrance(Function<ClusterStatus, Optional<String>> other) {
    return new Goal(what, configured, reached, other, endsWhenSettled, settled);
  }

  /** The same, once the cluster has nothing left to do. */
  Goal whenSettled() {
    return new Goal(what, configured, reached, hindrance, endsWhenSettled, true);
  }

  /** A state that comes from outside of the cluster's own work, so that its being settled says nothing. */
  static Goal awaited(String what, Predicate<ClusterStatus> reached) {
    return new Goal(what, status -> true, reached, status -> Optional.empty(), false, false);
  }
}
