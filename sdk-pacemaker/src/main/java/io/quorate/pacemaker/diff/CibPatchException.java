package io.quorate.pacemaker.diff;

import io.quorate.core.QuorateException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a patch cannot be applied; nothing was changed. */
public class CibPatchException extends QuorateException {
  private static final long serialVersionUID = 1L;

  private final transient List<PatchFailure> failures;

  /** An exception for one failure or more. */
  public CibPatchException(List<PatchFailure> failures) {
    super(failures.stream().map(PatchFailure::message).collect(Collectors.joining("; ")));
    this.failures = List.copyOf(failures);
  }

  /** Everything that stands in the way, in the order of the patch. */
  public List<PatchFailure> failures() {
    return failures;
  }
}
