package io.quorate.pacemaker.status;

import java.util.Optional;

/**
 * The cluster options that {@code crm_mon} shows; each is there when the output has it.
 *
 * @param fencingEnabled of {@code stonith-enabled}, since 3.0.2 {@code fencing-enabled}
 * @param symmetricCluster whether resources may run anywhere by default
 * @param noQuorumPolicy {@code stop}, {@code freeze}, {@code ignore}, {@code demote}, {@code suicide}, {@code fence}
 * @param maintenanceMode whether the cluster manages nothing
 * @param stopAllResources whether everything is to be stopped
 * @param fencingTimeoutMs milliseconds, of {@code stonith-timeout-ms}
 * @param priorityFencingDelayMs milliseconds
 */
public record ClusterOptions(
    Optional<Boolean> fencingEnabled,
    Optional<Boolean> symmetricCluster,
    Optional<String> noQuorumPolicy,
    Optional<Boolean> maintenanceMode,
    Optional<Boolean> stopAllResources,
    Optional<Long> fencingTimeoutMs,
    Optional<Long> priorityFencingDelayMs) {
  /** Nothing is known. */
  public static final ClusterOptions UNKNOWN =
      new ClusterOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
