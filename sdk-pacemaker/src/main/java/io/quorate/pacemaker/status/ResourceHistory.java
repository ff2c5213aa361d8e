package io.quorate.pacemaker.status;

import io.quorate.pacemaker.value.Score;
import java.util.List;
import java.util.Optional;

/**
 * What was done with one resource on one node.
 *
 * @param id of the resource
 * @param orphan whether the resource is not configured any more, {@code removed} since 3.0.2
 * @param migrationThreshold how many failures it may have there
 * @param failCount how many it had; empty when there was none
 * @param lastFailure when
 * @param operations in the order of the output
 */
public record ResourceHistory(
    String id,
    boolean orphan,
    Optional<Score> migrationThreshold,
    Optional<Score> failCount,
    Optional<ReportedTime> lastFailure,
    List<OperationHistory> operations) {
  /** Copies the list. */
  public ResourceHistory {
    operations = List.copyOf(operations);
  }
}
