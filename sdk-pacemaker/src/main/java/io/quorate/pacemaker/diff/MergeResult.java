package io.quorate.pacemaker.diff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a merge.
 *
 * @param proposal the changes of both sides; where they disagree that of the other side, and nothing that a side changed
 *     is deleted
 * @param conflicts what they disagree about; none when the proposal is the answer
 * @param <T> what was merged
 */
public record MergeResult<T>(T proposal, List<MergeConflict> conflicts) {
  /** Copies the list. */
  public MergeResult {
    conflicts = List.copyOf(conflicts);
  }

  /** The merged value; empty when there are conflicts. */
  public Optional<T> merged() {
    return conflicts.isEmpty() ? Optional.of(proposal) : Optional.empty();
  }

  /**
   * The merged value.
   *
   * @throws CibMergeException when there are conflicts
   */
  public T orThrow() {
    if (!conflicts.isEmpty()) {
      throw new CibMergeException(conflicts);
    }
    return proposal;
  }

  /** The same conflicts with another value. */
  public <R> MergeResult<R> map(Function<? super T, ? extends R> function) {
    return new MergeResult<>(function.apply(proposal), conflicts);
  }
}
