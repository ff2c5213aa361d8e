package io.quorate.pacemaker.diff;

import io.quorate.core.QuorateException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link MergeResult#orThrow} when two sides disagree. */
public class CibMergeException extends QuorateException {
  private static final long serialVersionUID = 1L;

  private final transient List<MergeConflict> conflicts;

  /** An exception for one conflict or more. */
  public CibMergeException(List<MergeConflict> conflicts) {
    super(conflicts.stream().map(MergeConflict::message).collect(Collectors.joining("; ")));
    this.conflicts = List.copyOf(conflicts);
  }

  /** All conflicts, in the order of the document. */
  public List<MergeConflict> conflicts() {
    return conflicts;
  }
}
